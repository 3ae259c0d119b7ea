import { existsSync, mkdirSync } from 'node:fs'
import { chromium } from 'playwright-core'

const flags =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'
const places = ['/usr/bin/chromium', '/usr/bin/google-chrome']

export const client = process.env.SOHOI_E2E_CLIENT_URL ?? 'http://localhost:5173'

// On a phone an opened panel hides the heading of the page behind it.
const heading = '#noi-dung :is(h1, h2)'

export const desk = { viewport: { width: 1366, height: 768 } }
export const phone = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
}

export function launch() {
  const executablePath = places.find((place) => existsSync(place))
  if (!executablePath)
    throw new Error('No browser. On Debian, as root: apt-get install chromium, or: make setup')
  return chromium.launch({ executablePath, args: flags.split(' ') })
}

/** An officer at a device of their own, signed in through Keycloak's own page; stands at `address` afterwards. */
export async function officer(browser, login, device = desk, address = '/viec') {
  const context = await browser.newContext({ locale: 'vi-VN', baseURL: client, ...device })
  const page = await context.newPage()
  page.setDefaultTimeout(45_000)
  page.failures = []
  page.on('pageerror', (error) => page.failures.push(`${login}: ${error.message}`))
  page.on('response', (answer) => {
    if (answer.status() >= 500)
      page.failures.push(`${login}: ${answer.status()} ${answer.request().method()} ${answer.url()}`)
  })
  await page.goto(address)
  await signIn(page, login)
  return page
}

/** Opens an address as one types it: by way of Keycloak, which remembers who is there. */
export async function visit(page, address) {
  await page.goto(address)
  await page.locator(heading).filter({ visible: true }).first().waitFor()
}

/** Keycloak's page, as it stands before the officer. */
export async function signIn(page, login) {
  await page.fill('#username', login)
  await page.fill('#password', `${login}-2023`)
  await page.click('#kc-login')
  await page.waitForURL((url) => url.origin === new URL(client).origin && !url.searchParams.has('code'))
  await page.locator(heading).filter({ visible: true }).first().waitFor()
}

/** A picture for whoever wants to look: SOHOI_E2E_SHOTS names the folder. */
export async function shot(page, name, options = {}) {
  const folder = process.env.SOHOI_E2E_SHOTS
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: `${folder}/${name}.png`, ...options })
}
