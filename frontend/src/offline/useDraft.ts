import { useEffect, useRef, useState } from 'react'
import { device } from './db'

const pause = 800

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

  useEffect(() => {
    if (!touched.current) return
    const timer = setTimeout(async () => {
      const userId = key.slice(0, key.indexOf('/'))
      await (await device()).put('drafts', { key, userId, savedAt: new Date().toISOString(), value })
      setSaved(true)
    }, pause)
    return () => clearTimeout(timer)
  }, [key, value])

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
