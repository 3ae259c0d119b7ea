import { useEffect, useState } from 'react'

const query = () => globalThis.matchMedia?.('screen and (max-width: 760px)')

/** Whether this is a phone: a matrix is not drawn there at all. */
export function useNarrow() {
  const [narrow, setNarrow] = useState(() => query()?.matches ?? false)
  useEffect(() => {
    const media = query()
    const follow = () => setNarrow(media.matches)
    media?.addEventListener('change', follow)
    return () => media?.removeEventListener('change', follow)
  }, [])
  return narrow
}
