import { formatInstant } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { moveLabel, reasonLabel } from './labels'
import type { Report } from './queries'

type Move = Report['moves'][number]

const why = (report: Report, move: Move) =>
  [
    move.reasonCode && t(reasonLabel[move.reasonCode]),
    report.figures.find((figure) => figure.indicator === move.indicator)?.name ?? move.indicator,
    move.note,
  ].filter(Boolean) as string[]

/** What the level above asked for stands first, in its own words. */
export function Returned({ report }: { report: Report }) {
  const move = report.moves.findLast((each) => each.transition === 'RETURN')
  if (report.status !== 'RETURNED' || !move) return null
  return (
    <section className="note soon quoted">
      <h2>{t('report.returned_at', { at: formatInstant(move.at) })}</h2>
      <p>{why(report, move).join(' · ')}</p>
      <p className="small muted">{move.by.name}</p>
    </section>
  )
}

export function History({ report }: { report: Report }) {
  if (report.moves.length === 0) return null
  return (
    <section className="block noprint">
      <h2>{t('report.history')}</h2>
      <ol className="rows">
        {report.moves.map((move) => (
          <li key={`${move.transition}${move.at}`}>
            <div>
              <b>{t(moveLabel[move.transition])}</b>{' '}
              <span className="muted">
                {formatInstant(move.at)} · {move.by.name}
              </span>
              {why(report, move).length > 0 && <p>{why(report, move).join(' · ')}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
