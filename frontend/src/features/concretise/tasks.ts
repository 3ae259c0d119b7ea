import type { Coverage, ProgressState } from '~/features/coverage/queries'
import type { PlanItem } from '~/features/plans/queries'

/** An item of the plan above that is addressed to the unit, and how far the unit is with it. */
export type Task = { id: string; path: string; text: string; state: ProgressState }

/** What the unit is asked for, in the order of the plan. */
export function tasksOf(coverage: Coverage, unitId: string): Task[] {
  const row = coverage.items.find(({ unit }) => unit.id === unitId)
  const states = new Map(row?.cells.map(({ itemId, state }) => [itemId, state]))
  return coverage.columns.flatMap(({ itemId, path, text }) => {
    const state = states.get(itemId)
    return state ? [{ id: itemId, path, text, state }] : []
  })
}

export const isAnswered = ({ state }: Task) => state !== 'NOT_CONCRETISED'

/** The first without an answer after this one; the search goes round once. */
export function nextOpen(tasks: readonly Task[], after: number): Task | undefined {
  return [...tasks.slice(after + 1), ...tasks.slice(0, after)].find((task) => !isAnswered(task))
}

/** The headings an item stands under, the topmost first. */
export function headingsOf(items: readonly PlanItem[], id: string): PlanItem[] {
  for (const item of items) {
    if (item.id === id) return []
    const below = headingsOf(item.children, id)
    if (below.length > 0 || item.children.some((child) => child.id === id)) return [item, ...below]
  }
  return []
}
