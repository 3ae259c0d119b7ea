import { useQuery } from '@tanstack/react-query'
import { daysBefore, formatDate, today } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { useOffice } from '~/session/useOffice'
import { figureText } from '~/ui/Figure'
import { ProblemNote } from '~/ui/ProblemNote'
import { Status } from '~/ui/Status'
import { totalsOf } from './queries'

/** The figures of one's own unit in three readings: what was counted does not move when units do. */
export function Totals({ effectiveOn }: { effectiveOn: string }) {
  const { unit } = useOffice()
  const span = { from: `${Number(effectiveOn.slice(0, 4)) - 3}-01-01`, to: today() }
  const { data: was, error } = useQuery(totalsOf(unit.id, span))
  const { data: before } = useQuery(totalsOf(unit.id, span, daysBefore(effectiveOn, 1)))
  const { data: now } = useQuery(totalsOf(unit.id, span, today()))
  if (error) return <ProblemNote error={error} />
  if (!was || !before || !now) return null
  const rows = was.map((figure, at) => {
    const texts = [figure, before[at] ?? figure, now[at] ?? figure].map(figureText)
    return { name: figure.name, texts, equal: new Set(texts).size === 1 }
  })
  const equal = rows.every((row) => row.equal)
  return (
    <details className="block">
      <summary>
        <Status
          tone={equal ? 'ok' : 'late'}
          text={t(equal ? 'reorg.totals_equal' : 'reorg.totals_differ', { unit: unit.name })}
        />
      </summary>
      <div className="scroll">
        <table className="tbl compact">
          <caption className="sr">{t('reorg.totals')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('series.figure')}</th>
              <th scope="col" className="num">
                {t('rate.as_it_was')}
              </th>
              <th scope="col" className="num">
                {t('reorg.restated_to', { day: formatDate(daysBefore(effectiveOn, 1)) })}
              </th>
              <th scope="col" className="num">
                {t('rate.restated_today')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, texts }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {texts.map((text, index) => (
                  <td className="num" key={index}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
