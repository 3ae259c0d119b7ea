import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import { isAbsent } from '~/api/client'
import { inSentence } from '~/features/units/labels'
import { formatDate, today } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { formatNumber, formatPercent } from '~/lib/numbers'
import { Chips } from '~/ui/Chips'
import { Loading } from '~/ui/Loading'
import { ProblemNote } from '~/ui/ProblemNote'
import { rateOn } from './queries'
import { RateChart } from './RateChart'
import { daysToAsk, type Mark, type Point } from './rate'

type Heir = { id: string; name: string; since: string }
type Props = { id: string; name: string; marks: Mark[]; heir?: Heir }
type Reading = 'was' | 'now'

/**
 * The rate of attraction through the years, with the days on which the unit became another drawn as breaks. After the
 * last of them the line is that of whoever carries on.
 */
export function Rate({ id, name, marks, heir }: Props) {
  const [reading, setReading] = useState<Reading>('was')
  const days = daysToAsk(
    today(),
    marks.map(({ day }) => day),
  )
  const restatedTo = reading === 'now' ? today() : undefined
  const answers = useQueries({
    queries: days.map((day) => rateOn(heir && day >= heir.since ? heir.id : id, day, restatedTo)),
  })
  const error = answers.find((answer) => answer.error)?.error
  const points = answers.flatMap(({ data }) => data ?? [])
  if (isAbsent(error)) return null
  const from = points.findIndex(({ value }) => value !== null)
  const shown = points.slice(Math.max(from, 0))
  return (
    <section className="block">
      <h2>{t('rate.title')}</h2>
      <Chips
        legend={t('rate.reading')}
        value={reading}
        onValue={setReading}
        options={[
          ['was', t('rate.as_it_was')],
          ['now', t('rate.restated_today')],
        ]}
      />
      <ProblemNote error={error} />
      {!error && points.length < days.length && <Loading />}
      {points.length === days.length && from < 0 && <p className="empty">{t('rate.none')}</p>}
      {points.length === days.length && from >= 0 && (
        <>
          <RateChart points={shown} marks={marks} name={t('rate.picture', { unit: name })} />
          {heir && (
            <p className="muted small">
              {t('rate.heir', { day: formatDate(heir.since), heir: inSentence(heir.name) })}
            </p>
          )}
          <RateTable points={shown} marks={marks} />
        </>
      )}
    </section>
  )
}

const RateTable = ({ points, marks }: { points: Point[]; marks: Mark[] }) => (
  <details>
    <summary>{t('rate.as_table')}</summary>
    <table className="tbl compact">
      <caption className="sr">{t('rate.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('common.day')}</th>
          <th scope="col" className="num">
            {t('rate.title')}
          </th>
          <th scope="col" className="num">
            {t('rate.parts')}
          </th>
          <th scope="col">{t('rate.event')}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ day, value, numerator, denominator }) => (
          <tr key={day}>
            <th scope="row">{formatDate(day)}</th>
            <td className="num">{value === null ? t('figure.not_reported') : formatPercent(value)}</td>
            <td className="num muted">
              {numerator !== null &&
                denominator !== null &&
                `${formatNumber(numerator)}/${formatNumber(denominator)}`}
            </td>
            <td>{marks.find((mark) => mark.day === day)?.text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
)
