import { Link } from 'wouter'
import { daysBetween, formatDate, today } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { Status } from '~/ui/Status'
import { held } from './held'
import { rolesText } from './labels'
import type { OfficeRow, OfficeState } from './queries'

/** Who holds or held which office: a table at the desk, a card each on a phone. */
export const OfficeTable = ({ rows, state }: { rows: OfficeRow[]; state: OfficeState }) => (
  <table className="tbl fold">
    <caption className="sr">{t('nav.people')}</caption>
    <thead>
      <tr>
        <th scope="col">{t('people.officer')}</th>
        <th scope="col">{t('people.title')}</th>
        <th scope="col">{t('unit.unit')}</th>
        <th scope="col">{t('people.role')}</th>
        <th scope="col">{t('people.from')}</th>
        <th scope="col">{t(state === 'ENDED' ? 'people.to' : 'people.term_end')}</th>
      </tr>
    </thead>
    <tbody>
      {held(rows).map(({ key, first: row, all }) => (
        <tr key={key}>
          <th scope="row">
            {row.officer && <Link href={to.officer(row.officer.id)}>{row.officer.name}</Link>}
          </th>
          <td>{row.title}</td>
          <td>{row.unit?.name ?? t('people.whole_house')}</td>
          <td className="small muted">{rolesText(all.map(({ role }) => role))}</td>
          <td data-label={t('people.from')}>{row.from && formatDate(row.from)}</td>
          <td
            data-label={
              until(row, state) ? t(state === 'ENDED' ? 'people.to' : 'people.term_end') : undefined
            }
          >
            {until(row, state)}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

function until(row: OfficeRow, state: OfficeState) {
  if (state === 'ENDED') return row.to && formatDate(row.to)
  if (state !== 'EXPIRING') return row.termEnd && formatDate(row.termEnd)
  const day = [row.to, row.termEnd].filter((each) => !!each).sort()[0]
  if (!day) return ''
  const left = daysBetween(today(), day)
  const text = left < 0 ? t('people.days_over', { n: -left }) : t('people.days_left', { n: left })
  return (
    <>
      {formatDate(day)} <Status tone={left < 0 ? 'late' : 'soon'} text={text} />
    </>
  )
}
