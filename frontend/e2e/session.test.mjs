import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { client, launch, officer, signIn, visit } from './browser.mjs'

const officers = ['mai', 'lan', 'nga', 'admin']
/** Longer than an access token lives. */
const later = 400_000

let browser
before(async () => {
  browser = await launch()
})
after(() => browser?.close())

const renewal = (answer) =>
  answer.url().endsWith('/token') && answer.request().postData()?.includes('grant_type=refresh_token')

/** What was refused to a tab, by Keycloak or by the service. */
function refusedTo(tab) {
  const refused = []
  tab.on('response', (answer) => {
    if (answer.status() >= 400) refused.push(`${answer.status()} ${answer.url()}`)
  })
  return refused
}

const menu = (page, name) => page.locator('nav.nav').getByRole('link', { name, exact: true })

for (const login of officers)
  test(`${login} works in two tabs at once, signs out of both, and signs in again`, async () => {
    const first = await officer(browser, login)
    const second = await first.context().newPage()
    second.setDefaultTimeout(45_000)
    await first.reload()
    await visit(second, '/ke-hoach')
    const tabs = [first, second]
    const refused = tabs.map(refusedTo)

    // A refresh token works once: both tabs renew in the same moment, and each has to have its own.
    for (const tab of tabs) await tab.clock.install({ time: Date.now() })
    for (const [round, where] of ['Báo cáo', 'Hoạt động'].entries()) {
      for (const tab of tabs) await tab.clock.setSystemTime(Date.now() + (round + 1) * later)
      const answers = await Promise.all(
        tabs.map(async (tab) => {
          const renewed = tab.waitForResponse(renewal)
          const read = tab.waitForResponse((answer) => answer.url().includes('/api/v1/') && answer.ok())
          await menu(tab, where).click()
          return [(await renewed).status(), (await read).status()]
        }),
      )
      assert.deepEqual(answers, [
        [200, 200],
        [200, 200],
      ])
    }
    assert.deepEqual(refused, [[], []])

    await first.getByRole('banner').getByRole('button', { name: 'Đăng xuất' }).click()
    for (const tab of tabs) await tab.waitForURL(`${client}/dang-nhap`)
    // Keycloak's own session has ended as well: it asks who is there.
    await second.goto('/viec')
    await second.waitForURL(/\/realms\/sohoi\//)
    await signIn(second, login)
    assert.deepEqual(first.failures, [])
    await first.context().close()
  })
