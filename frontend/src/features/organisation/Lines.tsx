import { Link } from 'wouter'
import { kindLabel } from '~/features/units/labels'
import type { UnitHistory } from '~/features/units/queries'
import { daysBefore, formatDate } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { to } from '~/paths'

/** How the unit was called and to whom it reported, from when to when and by which act. The latest stands first. */
export const Lines = ({ history: { lines } }: { history: UnitHistory }) => (
  <table className="tbl fold">
    <caption className="sr">{t('unit.lines')}</caption>
    <thead>
      <tr>
        <th scope="col">{t('unit.span')}</th>
        <th scope="col">{t('unit.name')}</th>
        <th scope="col">{t('unit.code')}</th>
        <th scope="col">{t('org.kind')}</th>
        <th scope="col">{t('unit.parent')}</th>
        <th scope="col">{t('unit.act')}</th>
      </tr>
    </thead>
    <tbody>
      {[...lines].reverse().map((line) => (
        <tr key={line.from}>
          <td className="nowrap">
            {line.to
              ? t('unit.from_to', { from: formatDate(line.from), to: formatDate(daysBefore(line.to, 1)) })
              : t('org.from_day', { day: formatDate(line.from) })}
          </td>
          <th scope="row">{line.name}</th>
          <td data-label={t('unit.code')}>{line.code}</td>
          <td>{t(kindLabel[line.kind])}</td>
          <td data-label={t('unit.parent')}>
            {line.parent && <Link href={to.unit(line.parent.id, line.from)}>{line.parent.name}</Link>}
          </td>
          <td>{line.act?.number}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
