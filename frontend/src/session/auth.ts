import { InMemoryWebStorage, UserManager, WebStorageStateStore } from 'oidc-client-ts'
import { authenticateWith } from '~/api/client'
import { to } from '~/paths'

let manager: UserManager | null = null
let expired = false
const listeners = new Set<() => void>()

const tell = () => {
  for (const listener of listeners) listener()
}

/** The session was refused by the server and could not be renewed; what is on the screen stays there. */
export const sessionExpired = () => expired

export function onSessionChange(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Tokens live in memory only: a reload asks Keycloak again, which knows its own cookie. */
async function open(): Promise<UserManager> {
  if (manager) return manager
  const response = await fetch('/config.json')
  const { authority, clientId } = (await response.json()) as { authority: string; clientId: string }
  manager = new UserManager({
    authority,
    client_id: clientId,
    redirect_uri: `${location.origin}${to.signedIn()}`,
    post_logout_redirect_uri: `${location.origin}${to.signIn()}`,
    response_type: 'code',
    scope: 'openid profile',
    automaticSilentRenew: true,
    monitorSession: false,
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    // Only the PKCE verifier and the wanted address wait here during the round trip.
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
  })
  return manager
}

async function token(): Promise<string | null> {
  if (!manager) return null
  let user = await manager.getUser()
  if (user?.expired) user = await manager.signinSilent().catch(() => null)
  return user?.access_token ?? null
}

authenticateWith(token, () => {
  expired = true
  tell()
})

export const signedIn = async () => (await token()) !== null

/** Leaves for the sign-in page; the wanted address comes back with the answer. */
export async function signIn(returnTo: string) {
  const userManager = await open()
  await userManager.signinRedirect({ state: { returnTo }, ui_locales: document.documentElement.lang })
}

/** Finishes the round trip and tells where the officer wanted to go. */
export async function completeSignIn(): Promise<string> {
  const userManager = await open()
  const user = await userManager.signinRedirectCallback()
  const state = user.state as { returnTo?: string } | undefined
  const wanted = state?.returnTo ?? to.home()
  // Only an address of this client: `//elsewhere` would leave it.
  return wanted.startsWith('/') && !wanted.startsWith('//') ? wanted : to.home()
}

export async function signOut() {
  const userManager = await open()
  await userManager.signoutRedirect()
}
