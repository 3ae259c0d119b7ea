import { useEffect, useState } from 'react'

/** What was typed, once the fingers rest: a search is not asked for every letter. */
export function useSettled(text: string, pause = 250) {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause)
    return () => clearTimeout(timer)
  }, [text, pause])
  return settled
}
