import { beforeEach, describe, expect, it, vi } from 'vitest'
import { problem } from '../../tests/views'
import type { Me } from './me'

/** A fresh copy of everything: the session is a variable, and each test begins without one. */
async function begin(at: string) {
  vi.resetModules()
  history.replaceState(null, '', at)
  sessionStorage.clear()
  const gone = vi.fn()
  vi.spyOn(location, 'assign').mockImplementation(gone)
  return {
    ...(await import('./start')),
    auth: await import('./auth'),
    api: await import('~/api/client'),
    gone,
  }
}

const keycloak = 'http://keycloak.test/realms/sohoi'
const discovery = {
  issuer: keycloak,
  authorization_endpoint: `${keycloak}/auth`,
  token_endpoint: `${keycloak}/token`,
}

/** The web server and Keycloak, as the door needs them; `api` answers whatever is under /api. */
function answer(api: () => Response = () => Response.json(problem(401), { status: 401 })) {
  vi.stubGlobal('fetch', async (input: Request | string | URL) => {
    const url = input instanceof Request ? input.url : String(input)
    if (url.includes('/config.json')) return Response.json({ authority: keycloak, clientId: 'sohoi-client' })
    if (url.includes('openid-configuration')) return Response.json(discovery)
    return api()
  })
}

beforeEach(() => localStorage.clear())

describe('the door', () => {
  it('leads whoever has no session to Keycloak, with a code challenge and back to the wanted page', async () => {
    answer()
    const { start, gone } = await begin('/bao-cao/r1?nguon=MEM_NEW')
    start()
    await vi.waitFor(() => expect(gone).toHaveBeenCalledOnce())
    const url = new URL(gone.mock.calls[0]?.[0])
    expect(url.href).toContain(`${keycloak}/auth`)
    expect(url.searchParams.get('code_challenge_method')).toBe('S256')
    expect(url.searchParams.get('redirect_uri')).toBe(`${location.origin}/dang-nhap/xong`)
    expect(Object.values({ ...sessionStorage }).join()).toContain('/bao-cao/r1?nguon=MEM_NEW')
  })

  it('shows the sign-in page as it is asked for', async () => {
    answer()
    const { start, gone } = await begin('/dang-nhap')
    expect(await start()).toEqual({ as: 'guest' })
    expect(gone).not.toHaveBeenCalled()
  })

  it('refuses an answer nobody asked for', async () => {
    answer()
    const { start } = await begin('/dang-nhap/xong?code=abc&state=unknown')
    expect(await start()).toMatchObject({ as: 'guest' })
    expect(location.pathname).toBe('/dang-nhap')
  })

  it('lets the last officer of this device record without a network, and nobody else', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')))
    const first = await begin('/ghi')
    expect(await first.start()).toMatchObject({ as: 'guest' })
    const me: Me = { id: 'nga', login: 'nga', name: 'Hoàng Thị Nga', kind: 'PERSON', offices: [] }
    localStorage.setItem('sohoi.me', JSON.stringify(me))
    const second = await begin('/ghi')
    expect(await second.start()).toEqual({ as: 'officer' })
  })

  it('says that the session has ended as soon as the service refuses it, and only once', async () => {
    answer()
    const { auth, api } = await begin('/viec')
    const told = vi.fn()
    auth.onSessionChange(told)
    expect(auth.sessionExpired()).toBe(false)
    for (let n = 0; n < 2; n++) await api.unwrap(api.api.GET('/api/v1/me')).catch(() => {})
    expect(auth.sessionExpired()).toBe(true)
    expect(told).toHaveBeenCalledOnce()
  })

  it('is shut in every tab once somebody signs out in one', async () => {
    answer()
    const { gone } = await begin('/viec')
    dispatchEvent(new StorageEvent('storage', { key: 'sohoi.office', newValue: null }))
    expect(gone).not.toHaveBeenCalled()
    dispatchEvent(new StorageEvent('storage', { key: 'sohoi.me', newValue: null }))
    expect(gone).toHaveBeenCalledWith('/dang-nhap')
  })
})
