import { OidcClient, type SigninResponse, WebStorageStateStore } from 'oidc-client-ts'
import { authenticateWith } from '~/api/client'
import { to } from '~/paths'
import { forgetMe, onForgotten } from './me'

/** Tokens live in this variable only: a reload asks Keycloak again, which knows its own cookie. */
let session: { answer: SigninResponse; until: number } | null = null
let opened: Promise<OidcClient> | null = null
let renewing: Promise<void> | null = null
let expired = false
const listeners = new Set<() => void>()

/** The session was refused by the server and could not be renewed; what is on the screen stays there. */
export const sessionExpired = () => expired

export function onSessionChange(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

function expire() {
  if (expired) return
  expired = true
  for (const listener of listeners) listener()
}

/** The protocol without the library's own session keeping: no frames, no timers, a third less to load. */
function client(): Promise<OidcClient> {
  opened ??= open().catch((error) => {
    opened = null
    throw error
  })
  return opened
}

async function open() {
  const response = await fetch('/config.json')
  const { authority, clientId } = (await response.json()) as { authority: string; clientId: string }
  return new OidcClient({
    authority,
    client_id: clientId,
    redirect_uri: `${location.origin}${to.signedIn()}`,
    post_logout_redirect_uri: `${location.origin}${to.signIn()}`,
    response_type: 'code',
    scope: 'openid profile',
    // Only the PKCE verifier and the wanted address wait here during the round trip.
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
  })
}

function keepSession(answer: SigninResponse) {
  session = { answer, until: Date.now() + ((answer.expires_in ?? 60) - 20) * 1000 }
}

async function renew(answer: SigninResponse) {
  const oidc = await client()
  if (!answer.refresh_token) return
  const { refresh_token, id_token, session_state, scope = '', profile } = answer
  const state = { refresh_token, id_token, session_state, scope, profile }
  keepSession(await oidc.useRefreshToken({ state, timeoutInSeconds: 10 }))
}

/** A token that will still hold when it arrives. Several requests at once share one renewal. */
async function token(): Promise<string | null> {
  if (!session) return null
  if (session.until < Date.now()) {
    renewing ??= renew(session.answer).finally(() => {
      renewing = null
    })
    // An old token is sent anyway: the server's refusal is what ends the session, not a lost network.
    await renewing.catch(() => {})
  }
  return session.answer.access_token
}

authenticateWith(token, expire)

/** Leaves for the sign-in page; the wanted address comes back with the answer. */
export async function signIn(returnTo: string) {
  const oidc = await client()
  const request = await oidc.createSigninRequest({
    state: { returnTo },
    ui_locales: document.documentElement.lang,
  })
  location.assign(request.url)
}

/** Finishes the round trip and tells where the officer wanted to go. */
export async function completeSignIn(): Promise<string> {
  const oidc = await client()
  const answer = await oidc.processSigninResponse(location.href)
  keepSession(answer)
  const wanted = (answer.userState as { returnTo?: string } | undefined)?.returnTo ?? to.home()
  // Only an address of this client: `//elsewhere` would leave it.
  return wanted.startsWith('/') && !wanted.startsWith('//') ? wanted : to.home()
}

export async function signOut() {
  forgetMe()
  const oidc = await client()
  const request = await oidc.createSignoutRequest({ id_token_hint: session?.answer.id_token })
  session = null
  location.assign(request.url)
}

// Signing out in one tab closes the others, too: whoever sits down next finds nobody's work open.
onForgotten(() => {
  session = null
  location.assign(to.signIn())
})
