import type { PlanItem, ReadItem } from './queries'

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

type Change = (item: ReadItem) => ReadItem

/** The same reading with one item changed; items are found by their position, since paths may still move. */
export function changeAt(items: ReadItem[], [head, ...rest]: number[], change: Change): ReadItem[] {
  return items.map((item, index) => {
    if (index !== head) return item
    return rest.length === 0 ? change(item) : { ...item, children: changeAt(item.children, rest, change) }
  })
}

export function removeAt(items: ReadItem[], [head, ...rest]: number[]): ReadItem[] {
  if (rest.length === 0) return items.filter((_, index) => index !== head)
  return items.map((item, index) =>
    index === head ? { ...item, children: removeAt(item.children, rest) } : item,
  )
}

const shift = (item: ReadItem, by: number): ReadItem => ({
  ...item,
  level: Math.max(1, item.level + by),
  children: item.children.map((child) => shift(child, by)),
})

/** One level deeper: the item becomes the last child of the one before it. */
export function demoteAt(items: ReadItem[], [head = 0, ...rest]: number[]): ReadItem[] {
  if (rest.length > 0)
    return items.map((item, index) =>
      index === head ? { ...item, children: demoteAt(item.children, rest) } : item,
    )
  const item = items[head]
  const before = items[head - 1]
  if (!item || !before) return items
  return items.flatMap((each, index) => {
    if (index === head) return []
    return index === head - 1 ? [{ ...before, children: [...before.children, shift(item, 1)] }] : [each]
  })
}

/** One level up: the item follows its former parent and takes along the siblings that stood below it. */
export function promoteAt(items: ReadItem[], [head = 0, ...rest]: number[]): ReadItem[] {
  if (rest.length > 1)
    return items.map((item, index) =>
      index === head ? { ...item, children: promoteAt(item.children, rest) } : item,
    )
  const parent = items[head]
  const child = rest[0] === undefined ? undefined : parent?.children[rest[0]]
  if (!parent || !child || rest[0] === undefined) return items
  const position = rest[0]
  const promoted = shift(child, -1)
  const followers = parent.children.slice(position + 1)
  return items.flatMap((item, index) =>
    index === head
      ? [
          { ...parent, children: parent.children.slice(0, position) },
          { ...promoted, children: [...promoted.children, ...followers] },
        ]
      : [item],
  )
}
