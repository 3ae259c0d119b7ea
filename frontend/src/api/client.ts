import createClient, { type Middleware } from 'openapi-fetch'
import { locale, t } from '~/lib/i18n'
import { noteReach } from './reach'
import type { components, paths } from './schema'

/** A type of the contract, by the name it has in openapi.yaml and in the backend. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]

type Problem = Schema<'Problem'>

/** Headers are set here and never by name at the call: the contract may or may not list them as parameters. */
type WithoutHeaders<P> = {
  [Path in keyof P]: {
    [M in keyof P[Path]]: P[Path][M] extends { parameters: infer Given }
      ? Omit<P[Path][M], 'parameters'> & { parameters: Omit<Given, 'header'> }
      : P[Path][M]
  }
}

export const api = createClient<WithoutHeaders<paths>>({
  baseUrl: globalThis.location?.origin,
  // Looked up at each call, so that tests may put a fake in its place.
  fetch: (request) => globalThis.fetch(request),
})

let bearer: () => Promise<string | null> = async () => null
let onUnauthorized: () => void = () => {}

/** The session tells where the token comes from and what to do when it is refused; the client knows no more of it. */
export function authenticateWith(token: typeof bearer, refused: typeof onUnauthorized) {
  bearer = token
  onUnauthorized = refused
}

const headers: Middleware = {
  async onRequest({ request }) {
    const token = await bearer()
    if (token) request.headers.set('Authorization', `Bearer ${token}`)
    request.headers.set('Accept-Language', locale())
    return request
  },
  onResponse({ response }) {
    noteReach(true)
    if (response.status === 401) onUnauthorized()
  },
  onError({ error }) {
    if (error instanceof TypeError) noteReach(false)
  },
}
api.use(headers)

/** The server declined; `problem.code` says why in a word the code may branch on. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail || problem.title)
  }
  get status() {
    return this.problem.status
  }
}

/** What is not there and what one may not see are told alike. */
export const isAbsent = (error: unknown) => error instanceof ProblemError && error.status === 404

const etags = new Map<string, string>()

/** The data of an answer. Every request goes through here, so no caller can forget to look for a problem. */
export async function unwrap<Data>(
  request: Promise<{ data?: Data; error?: unknown; response: Response }>,
): Promise<Data> {
  const { data, error, response } = await request
  if (!response.ok) throw new ProblemError(problemOf(error, response))
  const etag = response.headers.get('ETag')
  if (etag && isVersioned(data)) etags.set(`${data.id}@${data.version}`, etag)
  return data as Data
}

function problemOf(error: unknown, response: Response): Problem {
  const given = error as Partial<Problem> | undefined
  const title =
    response.status >= 500 ? t('error.server') : t('error.unexpected', { status: response.status })
  const own = { type: 'about:blank', title, detail: '', instance: '', code: 'unknown', errors: [] }
  return { ...own, ...(given?.title ? given : {}), status: response.status }
}

type Versioned = { id: string; version: number }
const isVersioned = (data: unknown): data is Versioned =>
  typeof data === 'object' && data !== null && 'id' in data && 'version' in data

/** Names the version on the screen, so that nobody decides on what they did not see. */
export const ifMatch = (seen: Versioned) => ({
  'If-Match': etags.get(`${seen.id}@${seen.version}`) ?? `"${seen.version}"`,
})

export const idempotent = (key: string) => ({ 'Idempotency-Key': key })

/** A file behind the token: an <img> or a link cannot send the header, so it is fetched and shown from memory. */
export async function blobOf(path: string, signal?: AbortSignal, accept = '*/*'): Promise<Blob> {
  const token = await bearer()
  const response = await fetch(path, {
    signal,
    headers: {
      Accept: accept,
      'Accept-Language': locale(),
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
    },
  })
  if (!response.ok) throw new ProblemError(problemOf(await response.json().catch(() => undefined), response))
  return response.blob()
}
