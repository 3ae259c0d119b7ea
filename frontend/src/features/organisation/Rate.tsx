import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { isAbsent, type Schema } from '~/api/client'
import { inSentence } from '~/features/units/labels'
import { formatDate, today } from '~/lib/dates'
import { type MessageKey, t } from '~/lib/i18n'
import { formatNumber, formatPercent } from '~/lib/numbers'
import { Chips } from '~/ui/Chips'
import { Loading } from '~/ui/Loading'
import { ProblemNote } from '~/ui/ProblemNote'
import { rateOf } from './queries'
import { RateChart } from './RateChart'
import { joined, type Mark, type Point } from './rate'

type Heir = { id: string; name: string; since: string }
type Props = { id: string; name: string; heir?: Heir }
type Break = Schema<'UnitBreak'>
type Reading = 'was' | 'now'

const what: Record<Break['kind'], MessageKey> = {
  OPENED: 'story.short.opened',
  CLOSED: 'story.short.merged',
  JOINED: 'story.short.took_in',
  MOVED: 'story.short.moved',
  RENAMED: 'story.short.renamed',
  BELOW: 'story.short.below',
}
const cuts: Break['kind'][] = ['OPENED', 'CLOSED', 'JOINED']

/** One mark a day: what cuts the line is told before what does not. */
function marksOf(breaks: readonly Break[]): Mark[] {
  const marks = new Map<string, Mark>()
  for (const { day, kind, into } of breaks) {
    const key = kind === 'CLOSED' && into.length !== 1 ? 'story.short.closed' : what[kind]
    const mark = {
      day,
      text: t('story.mark', { day: formatDate(day), what: t(key) }),
      cut: cuts.includes(kind),
    }
    if (!marks.get(day)?.cut) marks.set(day, mark)
  }
  return [...marks.values()]
}

const years = 5

/**
 * The rate of attraction through the years, with the days on which the unit became another drawn as breaks. After the
 * last of them the line is that of whoever carries on.
 */
export function Rate({ id, name, heir }: Props) {
  const [reading, setReading] = useState<Reading>('was')
  const restatedTo = reading === 'now' ? today() : undefined
  const from = `${Number(today().slice(0, 4)) - years}-01-01`
  const { data: own, error } = useQuery(rateOf(id, from, restatedTo))
  const { data: heirs } = useQuery({ ...rateOf(heir?.id ?? '', from, restatedTo), enabled: !!heir })
  if (isAbsent(error)) return null
  const points = own && (!heir || heirs) && joined(own.points, heirs?.points ?? [], heir?.since)
  const first = points?.findIndex(({ value }) => value !== null) ?? -1
  const shown = points?.slice(Math.max(first, 0)) ?? []
  const marks = marksOf(own?.breaks ?? [])
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
      {!error && !points && <Loading />}
      {points && first < 0 && <p className="empty">{t('rate.none')}</p>}
      {points && first >= 0 && (
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
        {points.map(({ day, value, numerator, denominator }, index) => (
          <tr key={day}>
            <th scope="row">{formatDate(day)}</th>
            <td className="num">{value === null ? t('figure.not_reported') : formatPercent(value)}</td>
            <td className="num muted">
              {numerator !== null &&
                denominator !== null &&
                `${formatNumber(numerator)}/${formatNumber(denominator)}`}
            </td>
            <td>{since(marks, points[index - 1]?.day, day)?.text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
)

/** What happened after the last row and up to this one. */
const since = (marks: Mark[], last: string | undefined, day: string) =>
  marks.find((mark) => mark.day <= day && (!last || mark.day > last))
