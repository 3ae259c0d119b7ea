import type { UnitRow } from '~/features/units/queries'

/** One unit a search found, with every name of it that was meant. */
export type Found = { unit: UnitRow; names: string[] }

/** The names found, by the unit they belong to: who still exists first, then who has ended. */
export function foundUnits(rows: readonly UnitRow[]): Found[] {
  const byUnit = new Map<string, Found>()
  for (const row of rows) {
    const known = byUnit.get(row.id)
    if (!known) byUnit.set(row.id, { unit: row, names: [row.name] })
    else {
      if (!known.names.includes(row.name)) known.names.push(row.name)
      if (row.validFrom > known.unit.validFrom) known.unit = row
    }
  }
  const ended = ({ unit }: Found) => (unit.closedOn ? 1 : 0)
  return [...byUnit.values()].sort((a, b) => ended(a) - ended(b))
}
