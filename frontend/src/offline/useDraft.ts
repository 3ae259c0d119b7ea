import { useEffect, useRef, useState } from 'react'
import { device } from './db'

const pause = 800

async function keepDraft(userId: string, key: string, value: unknown) {
  await (await device()).put('drafts', { key, userId, savedAt: new Date().toISOString(), value })
}

/**
 * The state of a form that survives a closed tab: written to this device 800 ms after the last change,
 * restored when the same officer opens the same form. Invalid values are kept as well.
 */
export function useDraft<Value extends object>(userId: string, form: string, initial: Value) {
  const key = `${userId}/${form}`
  const [value, setValue] = useState(initial)
  const [ready, setReady] = useState(false)
  const [saved, setSaved] = useState(false)
  const touched = useRef(false)
  const first = useRef(initial)

  useEffect(() => {
    let gone = false
    touched.current = false
    const restore = async () => {
      const draft = await (await device()).get('drafts', key)
      if (gone) return
      if (draft && !touched.current) {
        setValue({ ...first.current, ...(draft.value as Value) })
        setSaved(true)
      }
      setReady(true)
    }
    restore().catch(() => setReady(true))
    return () => {
      gone = true
    }
  }, [key])

  const latest = useRef(value)
  latest.current = value

  useEffect(() => {
    if (!touched.current) return
    const timer = setTimeout(() => {
      keepDraft(userId, key, value).then(
        () => setSaved(true),
        () => {},
      )
    }, pause)
    return () => clearTimeout(timer)
  }, [userId, key, value])

  // Leaving the page, or being led away to sign in, does not wait for the pause.
  useEffect(() => {
    const now = () => {
      if (touched.current) keepDraft(userId, key, latest.current).catch(() => {})
    }
    const hidden = () => document.visibilityState === 'hidden' && now()
    document.addEventListener('visibilitychange', hidden)
    return () => {
      document.removeEventListener('visibilitychange', hidden)
      now()
    }
  }, [userId, key])

  return {
    value,
    ready,
    saved,
    change(changes: Partial<Value>) {
      touched.current = true
      setSaved(false)
      setValue((before) => ({ ...before, ...changes }))
    },
    async clear(next: Value) {
      touched.current = false
      setSaved(false)
      setValue(next)
      await (await device()).delete('drafts', key)
    },
  }
}
