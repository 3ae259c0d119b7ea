import { useId } from 'react'
import { formatDate, today } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { DateField } from '~/ui/DateField'
import { type Stop, stopOf } from './days'

type Props = { stops: Stop[]; day: string; onDay: (iso: string) => void }

const nameOf = ({ day }: Stop) => (day === today() ? t('common.today') : formatDate(day))

/** The day one looks at: a slider over the days on which something changed, and any day by its date. */
export function DayRail({ stops, day, onDay }: Props) {
  const id = useId()
  const at = stopOf(stops, day)
  const here = stops[at]
  const told = here?.change ? `${formatDate(here.day)}: ${here.change.title}` : here && nameOf(here)
  return (
    <section className="rail" aria-label={t('org.day')}>
      {stops.length > 1 && (
        <div className="slide">
          <label className="lab" htmlFor={id}>
            {t('org.slider')}
          </label>
          <input
            id={id}
            type="range"
            min={0}
            max={stops.length - 1}
            step={1}
            value={at}
            aria-valuetext={told}
            onInput={(event) => onDay(stops[Number(event.currentTarget.value)]?.day ?? day)}
          />
          <ol className="marks" aria-hidden="true">
            {stops.map((stop, index) => (
              <li key={stop.day} className={index === at ? 'on' : ''}>
                {(index === at || index === 0 || index === stops.length - 1 || stops.length < 4) &&
                  nameOf(stop)}
              </li>
            ))}
          </ol>
        </div>
      )}
      <DateField label={t('org.exact_day')} value={day} onValue={(iso) => iso && onDay(iso)} />
    </section>
  )
}
