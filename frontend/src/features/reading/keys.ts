import type { KeyboardEvent } from 'react'
import { indent, isOpen, join, nextOpen, outdent, remove, split } from './outline'
import type { Correcting } from './useCorrecting'

/** To the next doubtful line, or back to the last one. */
export function toDoubt(correcting: Correcting, by: 1 | -1) {
  const { lines, current, at, go } = correcting
  const from = current === null ? (by > 0 ? -1 : lines.length) : at(current)
  const index = nextOpen(lines, from, by)
  const line = index === null ? undefined : lines[index]
  if (line) go(line.id)
}

/** A person has looked at the doubt, and goes on to the next one. */
export function look(correcting: Correcting, id: number) {
  const { lines, at } = correcting
  const place = at(id)
  const line = lines[place]
  if (!line || !isOpen(line)) return
  correcting.write(id, { seen: true })
  const left = lines.map((each) => (each === line ? { ...each, seen: true } : each))
  const index = nextOpen(left, place, 1)
  const next = index === null ? undefined : lines[index]
  if (next) correcting.go(next.id)
}

/** Going back and forward, anywhere on the page. */
export function onHistoryKey(event: KeyboardEvent, { undo, redo }: Correcting) {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return
  const key = event.key.toLowerCase()
  const back = key === 'z' && !event.shiftKey
  if (!back && key !== 'y' && !(key === 'z' && event.shiftKey)) return
  event.preventDefault()
  if (back) undo()
  else redo()
}

/** Escape lets the next Tab leave the outline: nobody is kept in by the keyboard. */
let leaving = false

export function onLineKey(event: KeyboardEvent<HTMLTextAreaElement>, id: number, correcting: Correcting) {
  if (event.nativeEvent.isComposing) return
  const field = event.currentTarget
  const { selectionStart: from, selectionEnd: to, value } = field
  const { key, shiftKey, altKey } = event
  const ctrl = event.ctrlKey || event.metaKey
  const free = leaving
  leaving = key === 'Escape' || (leaving && key === 'Shift')
  const neighbour = (by: 1 | -1) => {
    const line = correcting.lines[correcting.at(id) + by]
    if (line) correcting.go(line.id, by < 0 ? line.text.length : 0)
    return line !== undefined
  }
  const joinNext = () => {
    const next = correcting.lines[correcting.at(id) + 1]
    return next !== undefined && correcting.take(next.id, join)
  }
  const done = () => {
    if (key === 'Tab' && !free && !ctrl && !altKey) {
      correcting.take(id, shiftKey ? outdent : indent)
      return true
    }
    if (key === 'F8') {
      toDoubt(correcting, shiftKey ? -1 : 1)
      return true
    }
    if (key === 'Enter' && ctrl) {
      look(correcting, id)
      return true
    }
    if (key === 'Enter' && !shiftKey) return correcting.take(id, split)
    if (key === 'Delete' && altKey) return correcting.take(id, remove)
    if (key === 'Backspace' && to === 0 && !ctrl) return correcting.take(id, join)
    if (key === 'Delete' && from === value.length && !ctrl) return joinNext()
    if (key === 'ArrowUp' && to === 0 && !shiftKey) return neighbour(-1)
    if (key === 'ArrowDown' && from === value.length && !shiftKey) return neighbour(1)
    return false
  }
  if (done()) event.preventDefault()
}
