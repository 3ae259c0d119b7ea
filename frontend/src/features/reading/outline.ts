import type { Schema } from '~/api/client'

/**
 * A plan while it is corrected: its lines in the order of the document, each with its depth. What follows a line
 * more deeply hangs below it, so that a level changes by a number and nothing can fall out of the tree.
 */
export type Line = {
  id: number
  depth: number
  marker: string | null
  /** The marker was put here by a split and stands nowhere in the text. */
  made: boolean
  /** What the marker gives to the path, as the reader had it; null once the marker is another. */
  key: string | null
  kind: Schema<'ItemKind'>
  text: string
  doubts: Schema<'Doubt'>[]
  /** A person has looked at the doubts. */
  seen: boolean
  /** The first and the last row of the source it was read from; -1 if it was not found there. */
  from: number
  to: number
}

/** The lines after a step, and where the officer goes on. */
export type Done = { lines: Line[]; focus: number; caret: number }

/** As deep as the service takes a plan. */
export const deepest = 19

/** Where the lines below a line end. */
export function endOf(lines: readonly Line[], at: number): number {
  const depth = lines[at]?.depth ?? 0
  let end = at + 1
  while (end < lines.length && (lines[end]?.depth ?? 0) > depth) end++
  return end
}

const shift = (lines: Line[], by: number) => lines.map((line) => ({ ...line, depth: line.depth + by }))

const moved = (lines: Line[], at: number, by: number, caret: number): Done => {
  const end = endOf(lines, at)
  return {
    lines: [...lines.slice(0, at), ...shift(lines.slice(at, end), by), ...lines.slice(end)],
    focus: lines[at]?.id ?? -1,
    caret,
  }
}

export function canIndent(lines: readonly Line[], at: number) {
  const line = lines[at]
  const before = lines[at - 1]
  if (!line || !before || before.depth < line.depth) return false
  return Math.max(...lines.slice(at, endOf(lines, at)).map(({ depth }) => depth)) < deepest
}

/** One level deeper, with all that hangs below. */
export const indent = (lines: Line[], at: number, caret = 0): Done | null =>
  canIndent(lines, at) ? moved(lines, at, 1, caret) : null

/** One level up; the siblings that follow hang below it from now on, so that the order of the text stays. */
export const outdent = (lines: Line[], at: number, caret = 0): Done | null =>
  (lines[at]?.depth ?? 0) > 0 ? moved(lines, at, -1, caret) : null

/** A marker at the beginning of what was cut off. */
const leading = /^([-–—+•*]|(?:\d{1,3}(?:\.\d{1,3})*|[IVXL]{1,7}|\p{L})[.)/])\s+(?=\S)/u

/** The line ends at the caret; what stood after it is a line of its own, and keeps what hung below. */
export function split(lines: Line[], at: number, caret: number): Done | null {
  const line = lines[at]
  if (!line) return null
  const rest = line.text.slice(caret).trimStart()
  const own = leading.exec(rest)?.[1] ?? null
  const bullet = line.kind === 'BULLET' && line.marker !== null
  const marker = own ?? (bullet ? line.marker : null)
  const next: Line = {
    ...line,
    id: Math.max(...lines.map(({ id }) => id)) + 1,
    marker,
    made: own === null && bullet,
    key: null,
    kind: own ? kindOf(own) : 'BULLET',
    text: own ? rest.slice(own.length).trimStart() : rest,
    doubts: [],
    seen: false,
  }
  const first = { ...line, text: line.text.slice(0, caret).trimEnd() }
  return {
    lines: [...lines.slice(0, at), first, next, ...lines.slice(at + 1)],
    focus: next.id,
    caret: 0,
  }
}

const words = (...parts: (string | null)[]) => parts.filter(Boolean).join(' ')

/** The line goes on the one before it; its marker was part of the sentence, unless a split had put it there. */
export function join(lines: Line[], at: number): Done | null {
  const before = lines[at - 1]
  const line = lines[at]
  if (!before || !line) return null
  const end = endOf(lines, at)
  const known = new Set(before.doubts.map(({ code }) => code))
  const joined: Line = {
    ...before,
    text: words(before.text.trimEnd(), line.made ? null : line.marker, line.text.trimStart()),
    doubts: [...before.doubts, ...line.doubts.filter(({ code }) => !known.has(code))],
    seen: !isOpen(before) && !isOpen(line),
    from: before.from < 0 ? line.from : before.from,
    to: Math.max(before.to, line.to),
  }
  const below = shift(lines.slice(at + 1, end), before.depth - line.depth)
  if (below.some(({ depth }) => depth > deepest)) return null
  return {
    lines: [...lines.slice(0, at - 1), joined, ...below, ...lines.slice(end)],
    focus: before.id,
    caret: before.text.trimEnd().length,
  }
}

/** The line and all that hangs below are gone. */
export function remove(lines: Line[], at: number): Done {
  const left = [...lines.slice(0, at), ...lines.slice(endOf(lines, at))]
  const next = left[Math.min(at, left.length - 1)]
  return { lines: left, focus: next?.id ?? -1, caret: 0 }
}

export const write = (lines: Line[], at: number, changes: Partial<Line>): Line[] =>
  lines.map((line, index) => (index === at ? { ...line, ...changes } : line))

/** Another marker: it stands on the paper now, and its place in the path follows. */
export const marked = (marker: string): Partial<Line> => ({
  marker: marker || null,
  made: false,
  key: null,
  kind: kindOf(marker),
})

/** Doubtful, and nobody has looked yet. */
export const isOpen = (line: Line) => line.doubts.length > 0 && !line.seen

export const isCounted = (marker: string | null): marker is string =>
  marker !== null && marker !== 'o' && /[\p{L}\p{N}]/u.test(marker)

/** Capitals head sections; numbers and small letters are items; signs are bullets. */
function kindOf(marker: string): Line['kind'] {
  if (!isCounted(marker)) return 'BULLET'
  return /^\p{Lu}/u.test(marker) ? 'SECTION' : 'ITEM'
}

/** The next doubtful line from here on, around the end; null if there is none. */
export function nextOpen(lines: readonly Line[], at: number, by: 1 | -1): number | null {
  for (let step = 1; step <= lines.length; step++) {
    const index = (at + by * step + lines.length * 2) % lines.length
    const line = lines[index]
    if (line && isOpen(line)) return index
  }
  return null
}
