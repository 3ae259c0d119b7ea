import type { Register } from './queries'

/** The series a unit writes most of its papers in; empty where it has none yet. */
export function usualSeries(register: Register | undefined) {
  const all = [...(register?.series ?? [])].sort((a, b) => b.entries.length - a.entries.length)
  return all[0]?.series ?? ''
}

/** Known once the register is: a number is never proposed by guess. */
export const nextNumber = (register: Register | undefined, series: string) =>
  register && (register.series.find((each) => each.series === series.trim())?.next ?? 1)

/** 3, 4, 5, 9 as 3–5, 9. */
export function spans(numbers: readonly number[]) {
  const runs: [from: number, to: number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else runs.push([number, number])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}
