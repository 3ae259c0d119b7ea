import type { Schema } from '~/api/client'
import { isCounted, type Line } from './outline'

type ReadItem = Schema<'ReadItem'>
type Node = { line: Line; at: number; children: Node[] }

/** The items as lines. A path that is what its parent's was plus a key gives the key. */
export function linesOf(items: readonly ReadItem[]): Line[] {
  const lines: Line[] = []
  const walk = (siblings: readonly ReadItem[], depth: number, above: string) => {
    for (const item of siblings) {
      const { marker = null, kind, text, doubts, path } = item
      const key = isCounted(marker) && path.startsWith(above) ? path.slice(above.length) : null
      const own = { id: lines.length, depth, marker, made: false, key, kind, text }
      lines.push({ ...own, doubts, seen: false, from: -1, to: -1 })
      walk(item.children, depth + 1, `${path}.`)
    }
  }
  walk(items, 0, '')
  return lines
}

function nodesOf(lines: readonly Line[]): Node[] {
  const roots: Node[] = []
  const open: Node[] = []
  lines.forEach((line, at) => {
    const node = { line, at, children: [] }
    open.length = Math.min(open.length, line.depth)
    const siblings = open.at(-1)?.children ?? roots
    siblings.push(node)
    open.push(node)
  })
  return roots
}

const keyOf = ({ key, marker }: Line) => key ?? marker?.match(/[\p{L}\p{N}.]*[\p{L}\p{N}]/gu)?.at(-1) ?? '1'

/** The path of every line, unique, as the reader numbers them: by the marker, else by the place. */
export function pathsOf(lines: readonly Line[]): string[] {
  const paths: string[] = []
  const taken = new Set<string>()
  const number = (siblings: Node[], above: string) => {
    const take = ({ at }: Node, key: string) => {
      let free = key
      for (let copy = 1; taken.has(above + free); copy++)
        free = copy < 26 ? key + String.fromCharCode(97 + copy) : `${key}_${copy + 1}`
      paths[at] = above + free
      taken.add(above + free)
    }
    for (const node of siblings) if (isCounted(node.line.marker)) take(node, keyOf(node.line))
    let ordinal = 0
    for (const node of siblings) if (!isCounted(node.line.marker)) take(node, String(++ordinal))
    for (const node of siblings) number(node.children, `${paths[node.at]}.`)
  }
  number(nodesOf(lines), '')
  return paths
}

/** What is saved: exactly what is on the screen. */
export function itemsOf(lines: readonly Line[]): ReadItem[] {
  const paths = pathsOf(lines)
  const item = ({ line, at, children }: Node): ReadItem => ({
    path: paths[at] ?? '',
    marker: line.marker,
    level: line.depth + 1,
    kind: line.kind,
    text: line.text.normalize('NFC').trim(),
    doubts: line.seen ? [] : line.doubts,
    children: children.map(item),
  })
  return nodesOf(lines).map(item)
}
