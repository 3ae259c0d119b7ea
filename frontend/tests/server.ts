import { vi } from 'vitest'

type Answer = { status?: number; body: unknown; etag?: string }
export type Call = { method: string; path: string; headers: Headers; body: string }

/** A fake of the API at the place where the browser would call it: what is not told answers 404 as a problem. */
export function serve(answers: Record<string, unknown | ((call: Call) => Answer)>) {
  const calls: Call[] = []
  vi.stubGlobal('fetch', async (input: Request | string, init?: RequestInit) => {
    const request = input instanceof Request ? input : new Request(new URL(input, location.origin), init)
    const url = new URL(request.url)
    const path = url.pathname.replace('/api/v1', '') + url.search
    const call = { method: request.method, path, headers: request.headers, body: await request.text() }
    calls.push(call)
    const name = `${call.method} ${url.pathname.replace('/api/v1', '')}`
    const known = answers[name]
    const answer: Answer =
      typeof known === 'function'
        ? known(call)
        : known === undefined
          ? { status: 404, body: { title: 'Không tìm thấy', status: 404, detail: name } }
          : { body: known }
    const status = answer.status ?? 200
    const headers: Record<string, string> = {
      'Content-Type': status < 400 ? 'application/json' : 'application/problem+json',
    }
    if (answer.etag) headers.ETag = answer.etag
    return new Response(JSON.stringify(answer.body), { status, headers })
  })
  return calls
}

export const page = <Item>(...items: Item[]) => ({ items, next: null, prev: null, count: items.length })
