import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { onReachChange, probe, reachable } from '~/api/reach'
import type { OutboxEntry } from './db'
import { entriesOf, flush, forgetOld, hurry, onOutboxChange } from './outbox'
import { post } from './post'

export const useOnline = () => useSyncExternalStore(onReachChange, reachable)

/** The outbox of one officer, as it changes. */
export function useOutbox(userId: string) {
  const [entries, setEntries] = useState<OutboxEntry[]>([])
  useEffect(() => {
    let gone = false
    const read = () =>
      entriesOf(userId).then(
        (found) => !gone && setEntries(found),
        () => {},
      )
    read()
    const stop = onOutboxChange(read)
    return () => {
      gone = true
      stop()
    }
  }, [userId])
  return entries
}

/** Keeps sending while the client is open: at the start, when the network returns, and now and then. */
export function useSender(userId: string) {
  const online = useOnline()
  const send = useSendNow(userId)
  useEffect(() => {
    forgetOld(userId).catch(() => {})
  }, [userId])
  useEffect(() => {
    if (!online) {
      const timer = setInterval(probe, 5_000)
      return () => clearInterval(timer)
    }
    // The network is back: whatever was put off for its sake goes now.
    hurry(userId).then(send, () => {})
    const timer = setInterval(send, 20_000)
    return () => clearInterval(timer)
  }, [userId, online, send])
}

export function useSendNow(userId: string) {
  const queryClient = useQueryClient()
  return useCallback(async () => {
    const waiting = (await entriesOf(userId)).filter((entry) => entry.state === 'WAITING').length
    if (waiting === 0) return
    await flush(userId, post)
    // New activities move the lists and every figure made of them.
    await queryClient.invalidateQueries({
      predicate: ({ queryKey }) => ['activities', 'series', 'reports'].includes(String(queryKey[0])),
    })
  }, [userId, queryClient])
}
