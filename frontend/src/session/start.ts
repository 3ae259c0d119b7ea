import { isLost } from '~/api/reach'
import { to } from '~/paths'
import { completeSignIn, signIn } from './auth'
import { rememberedMe } from './me'

export type Start = { as: 'officer' } | { as: 'guest'; error?: unknown }

/**
 * Decides at the door: back from Keycloak, at the sign-in page, or straight to a page that needs a session.
 * Without a network the last officer of this device may go on recording; nothing can be read or sent then.
 */
export async function start(): Promise<Start> {
  const { pathname, search } = location
  try {
    if (pathname === to.signedIn()) {
      history.replaceState(null, '', await completeSignIn())
      return { as: 'officer' }
    }
    if (pathname === to.signIn()) return { as: 'guest' }
    await signIn(pathname === '/' ? to.home() : pathname + search)
    // The browser is leaving; nothing to show until it has.
    return new Promise(() => {})
  } catch (error) {
    if (isLost(error) && rememberedMe()) return { as: 'officer' }
    if (pathname === to.signedIn()) history.replaceState(null, '', to.signIn())
    return { as: 'guest', error }
  }
}
