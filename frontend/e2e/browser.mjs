import { chromium } from 'playwright-core'

const flags =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

export const client = process.env.SOHOI_E2E_CLIENT_URL ?? 'http://localhost:5173'

/** A browser as an officer has it: Debian's Chromium in Vietnamese. Give a viewport for a phone. */
export async function open({ viewport = { width: 1366, height: 768 }, ...context } = {}) {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: flags.split(' ') })
  const session = await browser.newContext({ locale: 'vi-VN', baseURL: client, viewport, ...context })
  const page = await session.newPage()
  page.setDefaultTimeout(30_000)
  return { browser, context: session, page, close: () => browser.close() }
}

/** Signs in through Keycloak's own page and waits until the wanted page of the client stands. */
export async function login(page, user, address = '/viec') {
  await page.goto(address)
  await page.fill('#username', user)
  await page.fill('#password', `${user}-2023`)
  await page.click('#kc-login')
  await page.waitForURL((url) => url.origin === new URL(client).origin && !url.searchParams.has('code'))
  // On a phone an opened panel hides the heading of the page behind it.
  await page.locator('#noi-dung :is(h1, h2)').filter({ visible: true }).first().waitFor()
}
