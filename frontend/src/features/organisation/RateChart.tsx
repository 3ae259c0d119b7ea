import { daysBetween, formatDate } from '~/lib/dates'
import { formatPercent } from '~/lib/numbers'
import { type Mark, type Point, runs, scale } from './rate'

type Props = { points: Point[]; marks: Mark[]; name: string }

/** Lines are drawn in a square of a hundred and stretched; words stand beside them in the size of the page. */
export function RateChart({ points, marks, name }: Props) {
  const known = points.filter(({ value }) => value !== null)
  const [first, last] = [points[0]?.day ?? '', points.at(-1)?.day ?? '']
  const [low, high] = scale(known.map(({ value }) => value ?? 0))
  const x = (day: string) => (100 * daysBetween(first, day)) / Math.max(daysBetween(first, last), 1)
  const y = (value: number) => 100 - (100 * (value - low)) / (high - low)
  const inside = marks.filter(({ day }) => day > first && day <= last)
  const lines = runs(
    points,
    inside.filter(({ cut }) => cut).map(({ day }) => day),
  )
  const ends = lines.flatMap((run) => (run.length > 1 ? [run[0], run.at(-1)] : run)) as Point[]
  /** The figure at the foot of a rising line stands below it. */
  const foot = (point: Point) =>
    lines.some((run) => run[0] === point && (run[1]?.value ?? 0) > (point.value ?? 0))
  return (
    <div className="chart" role="img" aria-label={name}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {[low, (low + high) / 2, high].map((value) => (
          <line key={value} className="grid" x1="0" x2="100" y1={y(value)} y2={y(value)} />
        ))}
        {inside.map(({ day }) => (
          <line key={day} className="cut" x1={x(day)} x2={x(day)} y1="0" y2="100" />
        ))}
        {lines.map((run) => (
          <polyline key={run[0]?.day} points={run.map((p) => `${x(p.day)},${y(p.value ?? 0)}`).join(' ')} />
        ))}
      </svg>
      {[low, high].map((value) => (
        <span key={value} className="scale" style={{ top: `${y(value)}%` }}>
          {formatPercent(value).replace(',0', '')}
        </span>
      ))}
      {ends.map((point) => (
        <i
          key={point.day}
          className="dot"
          style={{ left: `${x(point.day)}%`, top: `${y(point.value ?? 0)}%` }}
        />
      ))}
      {ends.filter(apart(x)).map((point) => (
        <b
          key={point.day}
          className={`val ${x(point.day) > 50 ? 'end' : ''} ${foot(point) ? 'low' : ''}`}
          style={{ left: `${x(point.day)}%`, top: `${y(point.value ?? 0)}%` }}
        >
          {formatPercent(point.value ?? 0)}
        </b>
      ))}
      {inside.map(({ day, text }) => (
        <span key={day} className={x(day) > 50 ? 'mark end' : 'mark'} style={{ left: `${x(day)}%` }}>
          {text}
        </span>
      ))}
      <span className="day">{formatDate(first)}</span>
      <span className="day end">{formatDate(last)}</span>
    </div>
  )
}

/** Leaves out a figure that would stand on the one before it. */
const apart = (x: (day: string) => number) => (point: Point, index: number, all: Point[]) => {
  const before = all[index - 1]
  return !before || x(point.day) - x(before.day) > 12 || before.value !== point.value
}
