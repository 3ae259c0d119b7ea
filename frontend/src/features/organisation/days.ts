import { today } from '~/lib/dates'

export type Turn = {
  day: string
  id: string
  title: string
  act: { number: string; date: string; issuer: string }
}
export type Stop = { day: string; change: Turn | null }

/** Where the slider stands: the first day that is known, each day on which something changed, and today. */
export function stops(first: string, changes: readonly Turn[], now = today()): Stop[] {
  const at = new Map<string, Stop>([[first, { day: first, change: null }]])
  at.set(now, { day: now, change: null })
  for (const change of changes) at.set(change.day, { day: change.day, change })
  return [...at.values()].filter(({ day }) => day >= first).sort((a, b) => a.day.localeCompare(b.day))
}

/** The stop a day belongs to: the last one not after it. */
export function stopOf(all: readonly Stop[], day: string) {
  return Math.max(all.filter((stop) => stop.day <= day).length - 1, 0)
}

/** The change that made the organisation what it was on a day. */
export const lastChange = (changes: readonly Turn[], day: string) =>
  changes.filter((change) => change.day <= day).sort((a, b) => b.day.localeCompare(a.day))[0] ?? null
