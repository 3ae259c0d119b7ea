import { randomUUID } from 'node:crypto'

const api = process.env.SOHOI_E2E_API_URL ?? 'http://127.0.0.1:8080'
const keycloak = process.env.SOHOI_E2E_KEYCLOAK_URL ?? 'http://localhost:8180'

async function token(form) {
  const answer = await fetch(`${keycloak}/realms/sohoi/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  })
  return (await answer.json()).access_token
}

const ofOfficer = (login) =>
  token({ grant_type: 'password', client_id: 'sohoi-dev', username: login, password: `${login}-2023` })

const ofMachine = (id) =>
  token({ grant_type: 'client_credentials', client_id: id, client_secret: `${id}-secret` })

/** An officer or a machine who speaks to the service without a browser. */
export async function caller(name, kind = 'officer') {
  const bearer = kind === 'machine' ? await ofMachine(name) : await ofOfficer(name)
  const call = async (method, path, { body, etag, type = 'application/json' } = {}) => {
    const headers = { Authorization: `Bearer ${bearer}`, 'Accept-Language': 'vi' }
    if (method !== 'GET') headers['Idempotency-Key'] = randomUUID()
    if (etag) headers['If-Match'] = etag
    if (body !== undefined) headers['Content-Type'] = type
    const sent = type === 'application/json' && body !== undefined ? JSON.stringify(body) : body
    return fetch(`${api}/api/v1${path}`, { method, headers, body: sent })
  }
  const read = async (path) => told(await call('GET', path), path)
  return {
    call,
    read,
    status: async (path) => (await call('GET', path)).status,
    post: async (path, body, etag) => told(await call('POST', path, { body, etag }), path),
    /** A step of a workflow, on the version one has just read. */
    step: async (path, noun, body = {}) => {
      const seen = await call('GET', path)
      return told(await call('POST', `${path}/${noun}`, { body, etag: seen.headers.get('etag') }), noun)
    },
  }
}

async function told(answer, what) {
  if (!answer.ok) throw new Error(`${what}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}
