import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { begin, record, redo, undo } from './history'
import { pathsOf } from './numbering'
import { type Done, type Line, write } from './outline'
import type { Head } from './queries'

export type Corrected = { document: Head; lines: Line[] }

export const fieldOf = (id: number) => `muc-${id}`

const caretOf = (id: number) =>
  (document.getElementById(fieldOf(id)) as HTMLTextAreaElement | null)?.selectionStart ?? 0

/** The state of a plan while it is corrected: what is there, where the officer stands, and the way back. */
export function useCorrecting(initial: Corrected, onChange: (corrected: Corrected) => void) {
  const [history, setHistory] = useState(() => begin(initial))
  const [current, setCurrent] = useState<number | null>(null)
  const [focus, setFocus] = useState<{ id: number; caret: number } | null>(null)
  const latest = useRef(history)
  latest.current = history
  const changed = useRef(onChange)
  changed.current = onChange
  const { lines } = history.now
  const paths = useMemo(() => pathsOf(lines), [lines])

  useEffect(() => {
    if (history.past.length + history.future.length > 0) changed.current(history.now)
  }, [history])

  useLayoutEffect(() => {
    const field = focus && (document.getElementById(fieldOf(focus.id)) as HTMLTextAreaElement | null)
    if (!field) return
    field.focus()
    field.setSelectionRange(focus.caret, focus.caret)
    field.scrollIntoView?.({ block: 'nearest' })
  }, [focus])

  return useMemo(() => {
    const next = (history: typeof latest.current) => {
      latest.current = history
      setHistory(history)
    }
    const keep = (changes: Partial<Corrected>, tag: string | null = null) =>
      next(record(latest.current, { ...latest.current.now, ...changes }, tag))
    const at = (id: number) => latest.current.now.lines.findIndex((line) => line.id === id)
    const go = (id: number, caret = 0) => {
      setCurrent(id)
      setFocus({ id, caret })
    }
    /** Where the line one stood in is gone, one goes on in the line before it. */
    const move = (history: typeof latest.current) => {
      const place = current === null ? -1 : at(current)
      next(history)
      const left = history.now.lines
      const line = left[Math.min(Math.max(place - 1, 0), left.length - 1)]
      if (place >= 0 && line && !left.some(({ id }) => id === current)) go(line.id, line.text.length)
    }
    return {
      history,
      lines,
      paths,
      document: history.now.document,
      current,
      setCurrent,
      at,
      go,
      head: (changes: Partial<Head>) =>
        keep({ document: { ...latest.current.now.document, ...changes } }, Object.keys(changes).join()),
      write: (id: number, changes: Partial<Line>, tag: string | null = null) =>
        keep({ lines: write(latest.current.now.lines, at(id), changes) }, tag && `${id}/${tag}`),
      /** A step of the outline at a line; false if it is not possible there. */
      take(id: number, step: (lines: Line[], at: number, caret: number) => Done | null) {
        const done = step(latest.current.now.lines, at(id), caretOf(id))
        if (!done) return false
        keep({ lines: done.lines })
        go(done.focus, done.caret)
        return true
      },
      undo: () => move(undo(latest.current)),
      redo: () => move(redo(latest.current)),
    }
  }, [history, lines, paths, current])
}

export type Correcting = ReturnType<typeof useCorrecting>
