import { t } from '~/lib/i18n'
import { formatNumber } from '~/lib/numbers'
import { keptLabel } from './labels'
import type { Rehearsal } from './queries'
import { Successions } from './Successions'

/** What applying would do: which units, what goes on with whom, whose office ends, what stays where it is. */
export function RehearsalReport({ rehearsal, day }: { rehearsal: Rehearsal; day: string }) {
  const { closed, opened, changed, counts, open } = rehearsal
  const offices = open.filter(({ what }) => what === 'office')
  const work = open.filter(({ what }) => what !== 'office')
  return (
    <section aria-labelledby="rehearsal">
      <h2 id="rehearsal">{t('reorg.rehearsal')}</h2>
      <p className="story" role="status">
        {t('reorg.rehearsal_says', { closed: closed.length, opened: opened.length, changed: changed.length })}
      </p>
      <div className="org even">
        <div>
          <h3>{t('reorg.open_work', { n: work.length })}</h3>
          <OpenWork work={work} />
          <h3>{t('reorg.ending_offices', { n: offices.length })}</h3>
          <OpenWork work={offices} office />
        </div>
        <div>
          <h3>{t('reorg.kept_title')}</h3>
          <p className="muted">{t('reorg.kept_lead')}</p>
          <table className="tbl compact">
            <caption className="sr">{t('reorg.kept_title')}</caption>
            <tbody>
              {counts.map(({ what, count }) => (
                <tr key={what}>
                  <th scope="row">{t(keptLabel(what))}</th>
                  <td className="num">{formatNumber(count)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
      {changed.length > 0 && (
        <>
          <h3>{t('reorg.changed_units')}</h3>
          <p>{changed.map(({ name }) => name).join(', ')}</p>
        </>
      )}
      <h3>{t('reorg.successions')}</h3>
      <Successions closed={closed} opened={opened} day={day} />
    </section>
  )
}

const OpenWork = ({ work, office }: { work: Rehearsal['open']; office?: boolean }) => (
  <ul className="acl">
    {work.map(({ id, what, unit, heir, label }) => (
      <li key={`${id} ${unit.id} ${label}`}>
        <span>
          {label}
          {!office && <span className="muted">, {t(keptLabel(what)).toLowerCase()}</span>}
        </span>
        <small>{office || !heir ? unit.name : t('reorg.goes_to', { from: unit.name, to: heir.name })}</small>
      </li>
    ))}
    {work.length === 0 && <li className="muted">{t('reorg.nothing')}</li>}
  </ul>
)
