import { ProblemError } from '~/api/client'
import { device, type OutboxEntry } from './db'

/** How the outbox reaches the server; tests put a fake here. */
export type Post = {
  activity: (entry: OutboxEntry) => Promise<{ id: string }>
  photo: (activityId: string, photo: OutboxEntry['photos'][number]) => Promise<unknown>
}

const listeners = new Set<() => void>()

export function onOutboxChange(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

const changed = () => {
  for (const listener of listeners) listener()
}

async function write(entry: OutboxEntry) {
  await (await device()).put('outbox', entry)
  changed()
}

export async function entriesOf(userId: string): Promise<OutboxEntry[]> {
  const entries = await (await device()).getAllFromIndex('outbox', 'user', userId)
  return entries.sort((a, b) => a.savedAt.localeCompare(b.savedAt))
}

/** Saving is a write to this device and nothing else: from here on it cannot be lost by a network. */
export async function enqueue(
  id: string,
  userId: string,
  activity: OutboxEntry['activity'],
  photos: Omit<OutboxEntry['photos'][number], 'sent'>[],
): Promise<OutboxEntry> {
  const known = await (await device()).get('outbox', id)
  // A second tap on Save carries the same id: it is the same activity.
  if (known) return known
  const entry: OutboxEntry = {
    id,
    userId,
    savedAt: new Date().toISOString(),
    activity,
    photos: photos.map((photo) => ({ ...photo, sent: false })),
    activityId: null,
    state: 'WAITING',
    attempts: 0,
    nextTryAt: 0,
    reason: null,
  }
  await write(entry)
  return entry
}

export async function discard(id: string) {
  await (await device()).delete('outbox', id)
  changed()
}

let running: Promise<void> | null = null

/** Sends what waits, oldest first, one at a time. Called while it runs, it joins the run. */
export function flush(userId: string, post: Post, now = Date.now()): Promise<void> {
  running ??= exclusive(() => sendAll(userId, post, now)).finally(() => {
    running = null
  })
  return running
}

/** Two open tabs share one outbox: the lock lets one of them send. */
const exclusive = (work: () => Promise<void>): Promise<void> =>
  navigator.locks ? (navigator.locks.request('sohoi.outbox', work) as Promise<void>) : work()

async function sendAll(userId: string, post: Post, now: number) {
  for (const entry of await entriesOf(userId)) {
    if (entry.state !== 'WAITING' || entry.nextTryAt > now) continue
    if (!(await send(entry, post, now))) return
  }
}

/** False when the server cannot be reached: then the rest has to wait as well. */
async function send(entry: OutboxEntry, post: Post, now: number): Promise<boolean> {
  try {
    if (!entry.activityId) {
      entry.activityId = (await post.activity(entry)).id
      await write(entry)
    }
    for (const photo of entry.photos) {
      if (photo.sent) continue
      await post.photo(entry.activityId, photo)
      photo.sent = true
      await write(entry)
    }
    await write({ ...entry, photos: [], state: 'SENT', reason: null })
    return true
  } catch (error) {
    if (isFinal(error)) {
      await write({ ...entry, state: 'REJECTED', reason: (error as Error).message })
      return true
    }
    const attempts = entry.attempts + 1
    await write({ ...entry, attempts, nextTryAt: now + delay(attempts) })
    return false
  }
}

const delay = (attempts: number) => Math.min(2 ** attempts * 2_000, 15 * 60_000)

/** A refusal that will not change by waiting. An expired session, a busy server or a slow one may. */
const isFinal = (error: unknown) =>
  error instanceof ProblemError && error.status < 500 && ![401, 408, 409, 425, 429].includes(error.status)

/** Takes back every pause: the reason for it is gone. */
export async function hurry(userId: string) {
  for (const entry of await entriesOf(userId))
    if (entry.state === 'WAITING' && entry.nextTryAt > 0) await write({ ...entry, nextTryAt: 0 })
}

/** Puts a refused or delayed entry back in line. */
export async function retry(id: string) {
  const entry = await (await device()).get('outbox', id)
  if (entry) await write({ ...entry, state: 'WAITING', nextTryAt: 0, reason: null })
}

/** Entries that have arrived are kept for a day, so that the list can still say "Đã gửi". */
export async function forgetOld(userId: string, now = Date.now()) {
  for (const entry of await entriesOf(userId)) {
    if (entry.state === 'SENT' && now - Date.parse(entry.savedAt) > 86_400_000) await discard(entry.id)
  }
}
