import type { Schema } from '~/api/client'
import type { UnitHistory } from '~/features/units/queries'

type Act = Schema<'UnitHistoryAct'>
type Line = Schema<'UnitHistoryLine'>
type Kin = Schema<'UnitHistoryKin'>

/** One thing that happened to a unit, in the order of days. */
export type Happening = { day: string; act: Act | null } & (
  | { what: 'known' }
  | { what: 'opened'; name: string }
  | { what: 'opened_of'; name: string; units: string[] }
  | { what: 'took_in'; units: string[] }
  | { what: 'gave_off'; units: string[] }
  | { what: 'renamed'; name: string }
  | { what: 'recoded'; code: string }
  | { what: 'moved'; parent: string }
  | { what: 'merged'; into: string }
  | { what: 'split'; units: string[] }
  | { what: 'closed'; heir: string | null }
)

/** The life of a unit as a list of what happened; whoever tells it puts it into words. */
export function story({ closedOn, heir, lines, predecessors, successors }: UnitHistory): Happening[] {
  const [first, ...later] = lines
  if (!first) return []
  const begun = beginning(first, namesOn(predecessors, first.from))
  const changes = later.flatMap((line, index) => changed(lines[index] as Line, line))
  const joined = gathered(predecessors, first.from).map(
    ([day, kin]): Happening => ({ day, act: kin[0]?.act ?? null, what: 'took_in', units: names(kin) }),
  )
  const left = gathered(successors, closedOn ?? '').map(
    ([day, kin]): Happening => ({ day, act: kin[0]?.act ?? null, what: 'gave_off', units: names(kin) }),
  )
  const end = closedOn ? [ending(closedOn, successors, heir?.name ?? null)] : []
  return [begun, ...changes, ...joined, ...left, ...end].sort((a, b) => a.day.localeCompare(b.day))
}

function beginning(first: Line, units: string[]): Happening {
  const told = { day: first.from, act: first.act ?? null }
  if (units.length > 0) return { ...told, what: 'opened_of', name: first.name, units }
  return first.act ? { ...told, what: 'opened', name: first.name } : { ...told, what: 'known' }
}

function changed(before: Line, line: Line): Happening[] {
  const told = { day: line.from, act: line.act ?? null }
  const found: Happening[] = []
  if (line.name !== before.name) found.push({ ...told, what: 'renamed', name: line.name })
  if (line.code && line.code !== before.code) found.push({ ...told, what: 'recoded', code: line.code })
  if (line.parent && line.parent.id !== before.parent?.id)
    found.push({ ...told, what: 'moved', parent: line.parent.name })
  return found
}

function ending(day: string, successors: Kin[], heir: string | null): Happening {
  const last = successors.filter(({ since }) => since === day)
  const told = { day, act: last[0]?.act ?? null }
  if (last.length > 1) return { ...told, what: 'split', units: names(last) }
  if (last.length === 1) return { ...told, what: 'merged', into: names(last)[0] ?? '' }
  return { ...told, what: 'closed', heir }
}

const names = (kin: Kin[]) => kin.map(({ unit }) => unit.name)
const namesOn = (kin: Kin[], day: string) => names(kin.filter(({ since }) => since === day))

/** Kin by the day they became so, without those of one day that is told otherwise. */
function gathered(kin: Kin[], except: string) {
  const byDay = new Map<string, Kin[]>()
  for (const each of kin.filter(({ since }) => since !== except))
    byDay.set(each.since, [...(byDay.get(each.since) ?? []), each])
  return [...byDay]
}
