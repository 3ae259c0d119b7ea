import fc from 'fast-check'
import { expect, it } from 'vitest'
import { begin, record, redo, undo } from './history'
import { itemsOf, linesOf, pathsOf } from './numbering'
import { type Done, deepest, indent, join, type Line, nextOpen, outdent, remove, split } from './outline'

const word = fc.constantFrom('họp', 'chi hội', '2023', 'a)', '- ', 'II.', '1.2. ', 'phụ nữ;', '15.', ' ')
const line = fc.record({
  deeper: fc.nat(30),
  marker: fc.constantFrom(null, '-', '+', 'I.', 'II.', '1.', '2.', '1.1.', 'a)', 'b)'),
  text: fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
  doubtful: fc.boolean(),
})

const outlines = fc.array(line, { minLength: 1, maxLength: 30 }).map((given) => {
  let depth = -1
  return given.map(({ deeper, marker, text, doubtful }, id): Line => {
    depth = Math.min(deepest, deeper % (depth + 2))
    const doubts = doubtful ? [{ code: 'x', detail: null }] : []
    const kind = marker === null || /[-+]/.test(marker) ? 'BULLET' : 'ITEM'
    return { id, depth, marker, made: false, key: null, kind, text, doubts, seen: false, from: id, to: id }
  })
})

const steps = fc.array(
  fc.record({
    do: fc.constantFrom('IN', 'OUT', 'SPLIT', 'JOIN'),
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    caret: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { maxLength: 40 },
)

function take(lines: Line[], step: { do: string; at: number; caret: number }): Done | null {
  const at = Math.floor(step.at * lines.length)
  const caret = Math.round(step.caret * (lines[at]?.text.length ?? 0))
  if (step.do === 'IN') return indent(lines, at)
  if (step.do === 'OUT') return outdent(lines, at)
  return step.do === 'SPLIT' ? split(lines, at, caret) : join(lines, at)
}

/** All that stands on the paper, without spaces. */
const paper = (lines: Line[]) =>
  lines
    .map(({ made, marker, text }) => (made ? '' : (marker ?? '')) + text)
    .join('')
    .replace(/\s/g, '')

const legal = (lines: Line[]) =>
  lines.every(({ depth }, at) => depth >= 0 && depth <= deepest && depth <= (lines[at - 1]?.depth ?? -1) + 1)

it('loses no letter and leaves no level out, whatever is split, joined and moved', () => {
  fc.assert(
    fc.property(outlines, steps, (given, taken) => {
      let lines = given
      for (const step of taken) {
        const done = take(lines, step)
        if (!done) continue
        expect(paper(done.lines)).toBe(paper(given))
        expect(legal(done.lines)).toBe(true)
        expect(new Set(done.lines.map(({ id }) => id)).size).toBe(done.lines.length)
        expect(done.lines.some(({ id }) => id === done.focus)).toBe(true)
        lines = done.lines
      }
    }),
  )
})

it('removes a line with what hangs below and nothing else', () => {
  fc.assert(
    fc.property(outlines, fc.nat(29), (lines, place) => {
      const at = place % lines.length
      const left = remove(lines, at).lines
      expect(legal(left)).toBe(true)
      const gone = lines.filter(({ id }) => !left.some((each) => each.id === id))
      expect(gone[0]).toBe(lines[at])
      expect(gone.slice(1).every(({ depth }) => depth > (lines[at]?.depth ?? 0))).toBe(true)
    }),
  )
})

it('joins what it has split', () => {
  fc.assert(
    fc.property(outlines, fc.nat(29), fc.nat(60), (lines, place, letter) => {
      const at = place % lines.length
      const apart = split(lines, at, Math.min(letter, lines[at]?.text.length ?? 0))
      const together = join(apart?.lines ?? [], at + 1)
      expect(together?.lines.map(({ id, depth }) => [id, depth])).toEqual(
        lines.map(({ id, depth }) => [id, depth]),
      )
    }),
  )
})

it('gives every line a path of its own and saves every line', () => {
  fc.assert(
    fc.property(outlines, (lines) => {
      const paths = pathsOf(lines)
      expect(new Set(paths).size).toBe(lines.length)
      const again = linesOf(itemsOf(lines))
      expect(again.map(({ depth, text }) => [depth, text])).toEqual(
        lines.map(({ depth, text }) => [depth, text.trim()]),
      )
      expect(pathsOf(again)).toEqual(paths)
    }),
  )
})

it('finds every doubt going forward and going back', () => {
  fc.assert(
    fc.property(outlines, (lines) => {
      const open = lines.flatMap(({ doubts }, at) => (doubts.length ? [at] : []))
      const forward = open.map((at) => nextOpen(lines, at - 1, 1))
      expect(forward).toEqual(open)
      expect(open.map((at) => nextOpen(lines, at + 1, -1))).toEqual(open)
      if (open.length === 0) expect(nextOpen(lines, 0, 1)).toBeNull()
    }),
  )
})

it('goes back to every state and forward again; typing is one step', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 60 }), (states) => {
      const end = states.reduce((history, state) => record(history, state), begin(-1))
      let back = end
      for (const state of states.toReversed()) {
        expect(back.now).toBe(state)
        back = undo(back)
      }
      expect([back.now, undo(back)]).toEqual([-1, back])
      expect(states.reduce((history) => redo(history), back).now).toBe(end.now)
    }),
  )
  const typed = ['a', 'ab', 'abc'].reduce((history, state) => record(history, state, '1/text'), begin(''))
  expect(undo(typed).now).toBe('')
})
