import { formatDate } from '~/lib/dates'

/** A line of an entry: a field and what it says now, and before if it was changed. */
export type Line = { name: string; value: string; before?: string }

const standing = ['subject', 'actor', 'at', 'before', 'after']
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `{paper: {number: 1}}` as `paper.number`: what stands inside is named by the way to it. */
function flat(value: Record<string, unknown>, before = ''): [string, unknown][] {
  return Object.entries(value).flatMap(([name, each]): [string, unknown][] =>
    isObject(each) ? flat(each, `${before}${name}.`) : [[`${before}${name}`, each]],
  )
}

/** `audit-entries AuditSearch[actor=null, kind=Moved]` as `audit-entries kind=Moved`: what nobody filled in says nothing. */
const plainer = (value: string) =>
  value
    .replace(/\w+\[(.*)\]$/, '$1')
    .replace(/\w+=null(, )?/g, '')
    .replace(/[, ]+$/, '')

const day = /^\d{4}-\d{2}-\d{2}$/

function text(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–'
  if (Array.isArray(value))
    return value.length > 0 && value.every(isObject) ? `${value.length}` : value.join(', ') || '–'
  return day.test(`${value}`) ? formatDate(`${value}`) : plainer(`${value}`)
}

function read(body: string): Record<string, unknown> {
  try {
    const event: unknown = JSON.parse(body)
    return isObject(event) ? event : {}
  } catch {
    return {}
  }
}

/** What an event says beyond who, when and to what; of a correction only what became another. */
export function linesOf(body: string): Line[] {
  const event = read(body)
  const plain = flat(Object.fromEntries(Object.entries(event).filter(([name]) => !standing.includes(name))))
  const lines: Line[] = plain
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ({ name, value: text(value) }))
  const { before, after } = event
  if (!isObject(before) && !isObject(after)) return lines
  const old = new Map(flat(isObject(before) ? before : {}))
  const now = new Map(flat(isObject(after) ? after : {}))
  for (const name of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [text(old.get(name)), text(now.get(name))]
    // `paper: null` before and `paper.number` after are the same field, seen from two sides.
    if (was !== is) lines.push({ name, value: is, before: was })
  }
  return lines.filter(({ name }) => !lines.some((other) => other.name.startsWith(`${name}.`)))
}

const telling = ['transition', 'title', 'name', 'note', 'reason', 'text', 'period', 'what']

/** The words of an entry that say the most, for the list. */
export function gistOf(body: string): Line | null {
  const event = read(body)
  const name = telling.find((each) => typeof event[each] === 'string' && event[each] !== '')
  return name ? { name, value: text(event[name]) } : null
}

/** Another field of the event, if it is a text. */
export function fieldOf(body: string, name: string): string | undefined {
  const value = read(body)[name]
  return typeof value === 'string' ? value : undefined
}
