import { t } from '~/lib/i18n'
import type { Programme } from './queries'
import { yearText } from './years'

/** Its years in a row with the one it is in marked, and the same as a sentence. */
export function YearLine({ programme: { fromYear, toYear, now } }: { programme: Programme }) {
  const years = Array.from({ length: toYear - fromYear + 1 }, (_, at) => fromYear + at)
  const current = now.phase === 'RUNNING' && now.year ? fromYear + now.year - 1 : null
  return (
    <section className="yearline" aria-label={t('programme.years')}>
      <p className="h2">{yearText(now)}</p>
      {years.length <= 12 && (
        <ol>
          {years.map((year) => (
            <li
              key={year}
              className={now.phase === 'OVER' || (current !== null && year < current) ? 'past' : ''}
              aria-current={year === current ? 'step' : undefined}
            >
              {year}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
