let answered = true
const listeners = new Set<() => void>()

const tell = () => {
  for (const listener of listeners) listener()
}

/** Whether the service can be reached: a phone that calls itself connected often is not, so answers decide. */
export const reachable = () => answered && navigator.onLine

/** Told by every request: an answer of any kind, or none. */
export function noteReach(got: boolean) {
  if (answered === got) return
  answered = got
  tell()
}

export function onReachChange(listener: () => void) {
  if (listeners.size === 0) {
    addEventListener('online', tell)
    addEventListener('offline', tell)
  }
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Asks for the smallest thing the web server has. */
export const probe = () =>
  fetch('/config.json', { cache: 'no-store' }).then(
    () => noteReach(true),
    () => noteReach(false),
  )

/** No answer came, as against an answer that declines: only this is a reason to show what is kept on the device. */
export const isLost = (error: unknown) => error instanceof TypeError || !navigator.onLine
