import { daysBefore } from '~/lib/dates'

export type Point = {
  day: string
  value: number | null
  numerator: number | null
  denominator: number | null
}
export type Mark = { day: string; text: string }

/** The ends of the half-years up to a day, and each day on which something changed with the one before it. */
export function daysToAsk(until: string, marks: readonly string[], most = 12): string[] {
  const halves: string[] = []
  for (let year = Number(until.slice(0, 4)); halves.length < most; year--)
    halves.push(...[`${year}-12-31`, `${year}-06-30`].filter((day) => day <= until))
  const around = marks.flatMap((day) => [daysBefore(day, 1), day]).filter((day) => day <= until)
  return [...new Set([...halves.slice(0, most), ...around, until])].sort()
}

/** Runs of neighbouring points that are known; a day on which the unit became another ends one and begins the next. */
export function runs(points: readonly Point[], breaks: readonly string[]): Point[][] {
  const found: Point[][] = [[]]
  for (const point of points) {
    const current = found.at(-1) as Point[]
    const last = current.at(-1)
    const broken = last && breaks.some((day) => last.day < day && day <= point.day)
    if (point.value === null || broken) found.push([])
    if (point.value !== null) (found.at(-1) as Point[]).push(point)
  }
  return found.filter((run) => run.length > 0)
}

/** A round range that holds all values, for the scale beside the picture. */
export function scale(values: readonly number[]): [low: number, high: number] {
  const low = Math.floor((Math.min(...values) - 2) / 10) * 10
  const high = Math.ceil((Math.max(...values) + 2) / 10) * 10
  return [Math.max(low, 0), Math.min(high, 100)]
}
