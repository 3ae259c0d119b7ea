import type { PlanItem } from './queries'

/** Depth first, the order of the document. */
export function flatten(items: readonly PlanItem[]): PlanItem[] {
  return items.flatMap((item) => [item, ...flatten(item.children)])
}

export const findItem = (items: readonly PlanItem[], id: string | undefined) =>
  id ? flatten(items).find((item) => item.id === id) : undefined

/** The purpose of a plan is read, not carried out: its section never becomes somebody's work. */
const purpose = /^(mục đích|mục tiêu|yêu cầu)/i

/** What can be carried out: the leaves. Headings only hold them together. */
export const concernedItems = (items: readonly PlanItem[]) =>
  flatten(items.filter((item) => !purpose.test(item.text.normalize('NFC')))).filter(
    (item) => item.children.length === 0 && item.kind !== 'SECTION',
  )
