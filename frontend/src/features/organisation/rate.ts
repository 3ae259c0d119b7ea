export type Point = {
  day: string
  value: number | null
  numerator: number | null
  denominator: number | null
}
/** A day on which the unit changed; `cut`: it became another, so its line ends and begins again. */
export type Mark = { day: string; text: string; cut: boolean }

/** Runs of neighbouring points that are known; a day on which the unit became another ends one and begins the next. */
export function runs(points: readonly Point[], cuts: readonly string[]): Point[][] {
  const found: Point[][] = [[]]
  for (const point of points) {
    const last = found.at(-1)?.at(-1)
    const broken = last && cuts.some((day) => last.day < day && day <= point.day)
    if (point.value === null || broken) found.push([])
    if (point.value !== null) found.at(-1)?.push(point)
  }
  return found.filter((run) => run.length > 0)
}

/** A round range that holds all values, for the scale beside the picture. */
export function scale(values: readonly number[]): [low: number, high: number] {
  const low = Math.floor((Math.min(...values) - 2) / 10) * 10
  const high = Math.ceil((Math.max(...values) + 2) / 10) * 10
  return [Math.max(low, 0), Math.min(high, 100)]
}

/** The points of a unit and, from the day it ended, those of whoever carries on. */
export const joined = (own: readonly Point[], heirs: readonly Point[], since?: string) =>
  since ? [...own.filter(({ day }) => day < since), ...heirs.filter(({ day }) => day >= since)] : [...own]
