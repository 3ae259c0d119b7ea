import type { KeyboardEvent } from 'react'

export const cellId = (unit: string, item: string) => `o-${unit}-${item}`

const steps: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
}

/** Arrow keys walk over the cells, past what has no button; the cell one stands on stays the one Tab comes back to. */
export function moveBetweenCells(event: KeyboardEvent<HTMLTableElement>) {
  const step = steps[event.key]
  const from = (event.target as Element).closest<HTMLTableCellElement>('td')
  const row = from?.closest('tr')
  if (!step || !from || !row) return
  event.preventDefault()
  const next = step[0] ? along(row, from.cellIndex, step[0]) : across(row, from.cellIndex, step[1])
  if (!next) return
  from.querySelector('button')?.setAttribute('tabindex', '-1')
  next.setAttribute('tabindex', '0')
  next.focus()
}

function across(row: HTMLTableRowElement, at: number, by: number) {
  const cells = [...row.cells].map((cell) => cell.querySelector<HTMLElement>('button'))
  const found = by < 0 ? cells.slice(0, at).reverse() : cells.slice(at + 1)
  const open = found.filter((cell) => cell !== null)
  return Number.isFinite(by) ? open[0] : open.at(-1)
}

function along(row: HTMLTableRowElement, at: number, by: number) {
  const rows = [...(row.parentElement?.children ?? [])] as HTMLTableRowElement[]
  const index = rows.indexOf(row)
  const before = by < 0 ? rows.slice(0, index).reverse() : rows.slice(index + 1)
  const open = before
    .map((each) => each.cells[at]?.querySelector<HTMLElement>('button') ?? null)
    .filter((cell) => cell !== null)
  return open[Math.min(Math.abs(by), open.length) - 1]
}
