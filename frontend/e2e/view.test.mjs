import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { caller } from './api.mjs'
import { launch, officer, phone, shot, visit } from './browser.mjs'
import { overflowing, readable } from './readable.mjs'

const narrow = { width: 320, height: 640 }

let browser
before(async () => {
  browser = await launch()
})
after(() => browser?.close())

async function look(page, name) {
  await readable(page, name)
  await page.setViewportSize(narrow)
  assert.deepEqual(await overflowing(page), [], `${name} at 320 px`)
  await shot(page, `view-${name}-320`)
  await page.setViewportSize(phone.viewport)
  await page.emulateMedia({ colorScheme: 'light' })
}

test('every page is readable by everybody, light and dark, and never moves sideways', async (t) => {
  const nga = await caller('nga')
  const unit = (await nga.read('/me')).offices[0].unit.id
  const [activity] = (await nga.read(`/activities?within=${unit}`)).items
  const [report] = (await nga.read(`/reports?unit=${unit}`)).items
  const [plan] = (await nga.read('/plans?state=ISSUED')).items
  const [item] = (await nga.read(`/plans/${plan.id}/items`)).items
  const routes = {
    home: '/viec',
    record: `/ghi?viec=${item.id}`,
    outbox: '/cho-gui',
    plans: '/ke-hoach',
    'plan-new': '/ke-hoach/moi',
    plan: `/ke-hoach/${plan.id}`,
    'plan-item': `/ke-hoach/${plan.id}?muc=${item.id}`,
    activities: '/hoat-dong',
    activity: `/hoat-dong/${activity.id}`,
    members: '/hoi-vien',
    series: '/so-lieu?ky=2023H1',
    reports: '/bao-cao',
    report: `/bao-cao/${report.id}`,
    figure: `/bao-cao/${report.id}?nguon=PROP_ATT`,
    organisation: '/to-chuc',
    'organisation-search': '/to-chuc?tim=thai%20son',
    unit: `/don-vi/${unit}`,
    more: '/them',
    unknown: '/khong-co-trang-nay',
  }
  const page = await officer(browser, 'nga', phone)
  for (const [name, address] of Object.entries(routes))
    await t.test(name, async () => {
      await visit(page, address)
      await page.waitForLoadState('networkidle')
      await look(page, name)
    })
  await t.test('sign-in', async () => {
    await page.goto('/dang-nhap')
    await page.getByRole('button', { name: 'Đăng nhập' }).waitFor()
    await look(page, 'sign-in')
  })
})

test('at the desk, what stands side by side is readable as well', async () => {
  const mai = await caller('mai')
  const province = (await mai.read('/me')).offices[0].unit.id
  const [report] = (await mai.read(`/reports?unit=${province}`)).items
  const [plan] = (await mai.read(`/plans?unit=${province}&state=ISSUED`)).items
  const [section] = (await mai.read(`/plans/${plan.id}/items`)).items
  const page = await officer(browser, 'mai')
  const routes = {
    'desk-home': '/viec',
    'desk-plan': `/ke-hoach/${plan.id}?muc=${section.id}`,
    'desk-series': '/so-lieu?ky=2023H1',
    'desk-reports': '/bao-cao',
    'desk-organisation': '/to-chuc?ngay=2023-01-01',
    'desk-unit': `/don-vi/${province}`,
    'desk-figure': `/bao-cao/${report.id}?nguon=ATTR_RATE`,
  }
  for (const [name, address] of Object.entries(routes)) {
    await visit(page, address)
    await page.waitForLoadState('networkidle')
    await readable(page, name)
    assert.deepEqual(await overflowing(page), [], name)
  }
})

test('officers, vacancies, handover and the audit are readable by everybody', async (t) => {
  const admin = await caller('admin')
  const [nga] = (await admin.read('/officers?login=nga')).items
  const routes = {
    officers: '/can-bo',
    vacant: '/can-bo?xem=trong',
    officer: `/can-bo/${nga.id}`,
    'new-office': `/can-bo/moi?canbo=${nga.id}`,
    audit: '/nhat-ky',
    'audit-one': `/nhat-ky?ai=${nga.id}&tu=2023-01-01`,
  }
  const opens = { officer: 'Bàn giao', audit: 'Kiểm tra chuỗi' }
  const page = await officer(browser, 'admin', phone)
  const wide = await officer(browser, 'admin')
  for (const [name, address] of Object.entries(routes))
    await t.test(name, async () => {
      for (const each of [page, wide]) {
        await visit(each, address)
        await each.waitForLoadState('networkidle')
        if (name.startsWith('audit')) await each.locator('.log summary').first().click()
      }
      await look(page, name)
      await readable(wide, `desk-${name}`)
      assert.deepEqual(await overflowing(wide), [], name)
      if (!opens[name]) return
      await page.getByRole('button', { name: opens[name] }).first().click()
      await page.locator('dialog, .note.ok').first().waitFor()
      await look(page, `${name}-opened`)
    })
})

test('the breakdown of the district scrolls in a region of its own', async () => {
  const page = await officer(browser, 'lan', { viewport: narrow }, '/so-lieu?ky=2023H1')
  await page.getByRole('heading', { name: 'Theo đơn vị cấp dưới' }).waitFor()
  assert.deepEqual(await overflowing(page), [])
})
