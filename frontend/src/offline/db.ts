import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Schema } from '~/api/client'
import { isLost } from '~/api/reach'

/** Bytes, not a Blob: some phones lose blobs kept in IndexedDB. */
export type Photo = { id: string; name: string; type: string; bytes: ArrayBuffer; sent: boolean }

export type OutboxEntry = {
  /** Also the Idempotency-Key: however often it is delivered, the server keeps one activity. */
  id: string
  userId: string
  savedAt: string
  activity: Schema<'ActivityDraft'>
  photos: Photo[]
  /** Known as soon as the text has arrived; then only photos are left to send. */
  activityId: string | null
  state: 'WAITING' | 'REJECTED' | 'SENT'
  attempts: number
  nextTryAt: number
  reason: string | null
}

export type Draft = { key: string; userId: string; savedAt: string; value: unknown }

interface Device extends DBSchema {
  outbox: { key: string; value: OutboxEntry; indexes: { user: string } }
  drafts: { key: string; value: Draft }
  kept: { key: string; value: { key: string; value: unknown } }
}

let opened: Promise<IDBPDatabase<Device>> | null = null

export function device() {
  opened ??= openDB<Device>('sohoi', 1, {
    upgrade(db) {
      db.createObjectStore('outbox', { keyPath: 'id' }).createIndex('user', 'userId')
      db.createObjectStore('drafts', { keyPath: 'key' })
      db.createObjectStore('kept', { keyPath: 'key' })
    },
  })
  return opened
}

/** What a page needs to open without a network: the last answer, per officer. */
export async function keep<Value>(key: string, value: Value): Promise<Value> {
  await (await device()).put('kept', { key, value })
  return value
}

export async function kept<Value>(key: string): Promise<Value | undefined> {
  return (await (await device()).get('kept', key))?.value as Value | undefined
}

/** The answer of the server, or, without a network, the last one this device has seen. */
export async function orKept<Value>(key: string, ask: () => Promise<Value>): Promise<Value> {
  try {
    const value = await ask()
    return await keep(key, value)
  } catch (error) {
    const last = isLost(error) ? await kept<Value>(key) : undefined
    if (last !== undefined) return last
    throw error
  }
}
