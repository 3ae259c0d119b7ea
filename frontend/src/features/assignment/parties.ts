import type { Assignment, AssignmentDraft } from './queries'

type Party = NonNullable<AssignmentDraft['lead']>

/** A unit of the Union is named as one, any other body by its name; nothing typed is nobody. */
export function partyOf(name: string, units: ReadonlyMap<string, string>): Party | null {
  const given = name.normalize('NFC').trim()
  if (!given) return null
  const unitId = units.get(given)
  return unitId ? { unitId, name: null } : { unitId: null, name: given }
}

/** One name a line. */
export const partiesOf = (lines: string, units: ReadonlyMap<string, string>): Party[] =>
  lines.split('\n').flatMap((line) => partyOf(line, units) ?? [])

export const namesOf = ({ parties }: Assignment, part: 'LEAD' | 'CO_WORKER') =>
  parties
    .filter((party) => party.part === part)
    .map(({ name }) => name)
    .join('\n')

/** Units already named keep being units, whoever types. */
export const known = (seen: Assignment, units: readonly { id: string; name: string }[]) =>
  new Map([
    ...units.map(({ id, name }) => [name, id] as const),
    ...seen.parties.flatMap(({ unit }) => (unit ? [[unit.name, unit.id] as const] : [])),
  ])
