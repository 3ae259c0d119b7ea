import { setupI18n } from '@lingui/core'
import type vi from '~/locales/vi.json'

export type MessageKey = keyof typeof vi
export type Locale = 'vi' | 'en'

// Vietnamese is the source and travels with the shell; English is fetched when someone asks for it.
type Catalogue = () => Promise<{ messages: Record<string, string> }>
const catalogues: Record<Locale, Catalogue> = {
  vi: () => import('~/locales/vi.json?messages'),
  en: () => import('~/locales/en.json?messages'),
}
const ofTheDesk: Record<Locale, Catalogue> = {
  vi: () => import('~/locales/vi.json?desk'),
  en: () => import('~/locales/en.json?desk'),
}
const ofFar: Record<Locale, Catalogue> = {
  vi: () => import('~/locales/vi.json?far'),
  en: () => import('~/locales/en.json?far'),
}

const i18n = setupI18n()
const listeners = new Set<() => void>()

export const locale = () => (i18n.locale || 'vi') as Locale

export function onLocaleChange(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

const further = new Set<typeof ofTheDesk>()

async function loadFurther(words: typeof ofTheDesk, of = locale()) {
  further.add(words)
  i18n.load(of, (await words[of]()).messages)
}

/** The words of the pages of the desk, fetched with the first of them and from then on with every language. */
export const loadDesk = () => loadFurther(ofTheDesk)

/** The same for pages that are only opened with a network. */
export const loadFar = () => Promise.all([loadDesk(), loadFurther(ofFar)])

export async function activateLocale(next: Locale) {
  const { messages } = await catalogues[next]()
  i18n.load(next, messages)
  for (const words of further) await loadFurther(words, next)
  i18n.activate(next)
  document.documentElement.lang = next
  localStorage.setItem('sohoi.locale', next)
  for (const listener of listeners) listener()
}

export const rememberedLocale = (): Locale => (localStorage.getItem('sohoi.locale') === 'en' ? 'en' : 'vi')

/** The text for a key of the catalogue; an unknown key does not compile. */
export const t = (key: MessageKey, values?: Record<string, unknown>): string => i18n._(key, values)
