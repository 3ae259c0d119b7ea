import type { VersionItem } from './versions'

/** An item while an amendment is written: a key of its own, since what was just added has no id yet. */
export type DraftItem = Omit<VersionItem, 'children'> & { key: string; children: DraftItem[] }

export const drafted = (items: readonly VersionItem[]): DraftItem[] =>
  items.map((item) => ({
    ...item,
    key: item.itemId ?? crypto.randomUUID(),
    children: drafted(item.children ?? []),
  }))

export const written = (items: readonly DraftItem[]): VersionItem[] =>
  items.map(({ key: _, children, ...item }) => ({
    ...item,
    text: item.text.normalize('NFC').trim(),
    children: written(children),
  }))

/** The list of siblings an item stands in is changed; the rest of the tree stays the very same objects. */
function inList(
  items: DraftItem[],
  key: string,
  change: (siblings: DraftItem[], at: number, above: string) => DraftItem[],
  above = '',
): DraftItem[] {
  const at = items.findIndex((item) => item.key === key)
  if (at >= 0) return change(items, at, above)
  return items.map((item) => {
    const children = inList(item.children, key, change, `${item.path}.`)
    return children.every((child, index) => child === item.children[index]) &&
      children.length === item.children.length
      ? item
      : { ...item, children }
  })
}

export const reworded = (items: DraftItem[], key: string, text: string) =>
  inList(items, key, (siblings, at) =>
    siblings.map((item, index) => (index === at ? { ...item, text } : item)),
  )

export const without = (items: DraftItem[], key: string) =>
  inList(items, key, (siblings, at, above) =>
    renumbered(
      siblings.filter((_, index) => index !== at),
      siblings,
      above,
    ),
  )

/** An empty item after this one, with a marker of the same kind. */
export const addedAfter = (items: DraftItem[], key: string, fresh: string) =>
  inList(items, key, (siblings, at, above) => {
    const like = siblings[at]
    if (!like) return siblings
    const item: DraftItem = { ...like, key: fresh, itemId: null, text: '', children: [] }
    return renumbered([...siblings.slice(0, at + 1), item, ...siblings.slice(at + 1)], siblings, above)
  })

/** One place up (-1) or down (1) among its siblings. */
export const shifted = (items: DraftItem[], key: string, by: -1 | 1) =>
  inList(items, key, (siblings, at, above) => {
    const other = siblings[at + by]
    const item = siblings[at]
    if (!other || !item) return siblings
    const next = [...siblings]
    next[at] = other
    next[at + by] = item
    return renumbered(next, siblings, above)
  })

const ordinal = /(?<!\p{L})(\d+|[IVX]+|\p{Ll})(?=[.):/\s]*$)/u
/** Lists in documents run in the order of the alphabet here. */
const letters = 'abcdđeghiklmnopqrstuvxy'
const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
const roman = (n: number) => 'X'.repeat(Math.floor(n / 10)) + ones[n % 10]
const romanValue = (text: string) => {
  const tens = /^X*(?!$)/.exec(text)?.[0].length ?? 0
  const rest = ones.indexOf(text.slice(tens))
  return rest >= 0 ? tens * 10 + rest : text.length * 10
}

/** What counts in a marker: `II` of "II.", `4` of "1.4.", `b` of "b)"; a dash counts nothing. */
function counted(marker: string | null | undefined) {
  const token = marker ? ordinal.exec(marker)?.[1] : undefined
  if (!token) return null
  if (/\d/.test(token)) return { token, style: 'digit' as const, value: Number(token) }
  if (/[IVX]/.test(token)) return { token, style: 'roman' as const, value: romanValue(token) }
  return { token, style: 'letter' as const, value: letters.indexOf(token) + 1 }
}

const asToken = { digit: String, roman, letter: (n: number) => letters[n - 1] ?? String(n) }

/**
 * Siblings after one came, went or moved: numbers run on from the first one's, dashes keep theirs; everything below
 * follows. The paper's own gaps stay in lists nobody touched.
 */
function renumbered(next: DraftItem[], before: readonly DraftItem[], above: string): DraftItem[] {
  const start = new Map<string, number>()
  for (const item of before) {
    const is = counted(item.marker)
    if (is) start.set(is.style, Math.min(is.value, start.get(is.style) ?? is.value))
  }
  const taken = new Set<string>()
  let plain = 0
  let own = Math.max(0, ...before.map(({ path }) => Number(/\+(\d+)$/.exec(path)?.[1] ?? 0)))
  return next.map((item) => {
    const is = counted(item.marker)
    const last = item.path.slice(above.length)
    let marker = item.marker
    let part: string
    if (is) {
      const value = start.get(is.style) ?? 1
      start.set(is.style, value + 1)
      const token = asToken[is.style](value)
      marker = item.marker?.replace(ordinal, token) ?? null
      part = last.endsWith(is.token) ? last.slice(0, last.length - is.token.length) + token : token
    } else if (last.startsWith('+')) {
      part = item.itemId ? last : `+${++own}`
    } else {
      part = String(++plain)
    }
    while (taken.has(part)) part += 'b'
    taken.add(part)
    return rebased(item, `${above}${part}`, marker)
  })
}

const numberOf = (marker: string | null | undefined) => marker?.replace(/[.):/\s]+$/, '') ?? ''

/** The item at another path and under another number, with what stands below it: 1.1.2. becomes 1.2.2. */
function rebased(item: DraftItem, path: string, marker: string | null | undefined): DraftItem {
  if (item.path === path && item.marker === marker) return item
  const from = numberOf(item.marker)
  const to = numberOf(marker)
  const children = item.children.map((child) =>
    rebased(
      child,
      child.path.startsWith(`${item.path}.`) ? path + child.path.slice(item.path.length) : child.path,
      from && child.marker?.startsWith(`${from}.`) ? to + child.marker.slice(from.length) : child.marker,
    ),
  )
  return { ...item, path, marker, children }
}

/** Depth first with the depth, as the editor shows it. */
export const listed = (items: readonly DraftItem[], depth = 0): { item: DraftItem; depth: number }[] =>
  items.flatMap((item) => [{ item, depth }, ...listed(item.children, depth + 1)])
