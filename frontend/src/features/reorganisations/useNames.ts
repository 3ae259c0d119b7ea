import { useQuery } from '@tanstack/react-query'
import { inSentence } from '~/features/units/labels'
import { daysBefore } from '~/lib/dates'
import { type Change, unitsOfDay } from './queries'

/** Reads the names of the units a change speaks of: by id, by the code of the day before, or opened by the same paper. */
export function useNames(effectiveOn: string, changes: readonly Change[]) {
  const { data: units } = useQuery({
    ...unitsOfDay(effectiveOn ? daysBefore(effectiveOn, 1) : ''),
    enabled: !!effectiveOn,
  })
  const names = new Map<string, string>()
  for (const unit of units ?? []) {
    names.set(unit.id, inSentence(unit.name))
    if (unit.code) names.set(unit.code, inSentence(unit.name))
  }
  for (const { open } of changes)
    for (const fresh of open ?? []) names.set(fresh.key, `${fresh.type} ${fresh.name}`.trim())
  return (ref: string) => names.get(ref) ?? ref
}
