import { useSearchParams } from 'wouter'

/** The address bar as the state of a page: reading and writing one or several of its parameters. */
export function useAddress() {
  const [params, setParams] = useSearchParams()
  return {
    get: (name: string) => params.get(name) ?? undefined,
    /** An empty value leaves the address. Filters replace the entry, so Back leaves the list at once. */
    set(changes: Record<string, string | null | undefined>, options = { replace: true }) {
      setParams((before) => {
        const next = new URLSearchParams(before)
        for (const [name, value] of Object.entries(changes)) value ? next.set(name, value) : next.delete(name)
        return next
      }, options)
    },
  }
}
