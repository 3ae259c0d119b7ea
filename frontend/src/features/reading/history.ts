/** States one may go back to. Typing in one field is one step, however many letters it has. */
export type History<State> = { past: State[]; now: State; future: State[]; tag: string | null }

const most = 200

export const begin = <State>(now: State): History<State> => ({ past: [], now, future: [], tag: null })

export function record<State>(
  history: History<State>,
  now: State,
  tag: string | null = null,
): History<State> {
  if (tag !== null && tag === history.tag) return { ...history, now, future: [] }
  return { past: [...history.past, history.now].slice(-most), now, future: [], tag }
}

export function undo<State>(history: History<State>): History<State> {
  const before = history.past.at(-1)
  if (before === undefined) return history
  return { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future], tag: null }
}

export function redo<State>(history: History<State>): History<State> {
  const [next, ...future] = history.future
  if (next === undefined) return history
  return { past: [...history.past, history.now], now: next, future, tag: null }
}
