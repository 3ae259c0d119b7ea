import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { caller } from './api.mjs'
import { desk, launch, officer, phone, shot, visit } from './browser.mjs'

const login = `xuan-${Date.now().toString(36)}`
const seat = /Chủ tịch Hội LHPN xã, Xã Thái Sơn/

let browser
before(async () => {
  browser = await launch()
})
after(async () => {
  await handBack()
  await browser?.close()
})

/** The other stories find Thái Sơn as the seed made it. */
async function handBack() {
  const admin = await caller('admin')
  const [successor] = (await admin.read(`/officers?login=${login}`)).items
  if (!successor) return
  const [nga] = (await admin.read('/officers?login=nga')).items
  const { offices } = await admin.read(`/officers/${successor.id}`)
  const held = offices.find(({ state }) => state === 'CURRENT')
  if (held) await admin.step(`/offices/${held.id}`, 'handover', { successorId: nga.id, on: held.from })
}

test('an office handed over opens nothing to whoever held it, from the next request on', async () => {
  const nga = await officer(browser, 'nga', phone)
  const before = await caller('nga')
  const unit = (await before.read('/me')).offices[0].unit.id
  const activity = { unitId: unit, kind: 'OTHER', title: 'Sinh hoạt chi hội', heldOn: '2023-05-29' }
  assert.equal((await before.call('POST', '/activities', { body: activity })).status, 201)

  const admin = await officer(browser, 'admin', desk, '/can-bo')
  await admin.getByLabel('Tìm tên cán bộ hoặc đơn vị').fill('thai son')
  await admin.getByRole('link', { name: 'Hoàng Thị Nga' }).click()
  const position = admin.getByRole('article', { name: seat })
  await position.getByRole('button', { name: 'Bàn giao' }).click()
  const dialog = admin.getByRole('dialog')
  await dialog.getByText('Chưa có trong danh sách?').click()
  await dialog.getByLabel('Họ và tên').fill('Bế Thị Xuân')
  await dialog.getByLabel('Tên đăng nhập').fill(login)
  await dialog.getByRole('button', { name: 'Thêm cán bộ' }).click()
  await dialog.getByRole('button', { name: /Bế Thị Xuân/ }).waitFor()
  await dialog.getByLabel('Hình thức').selectOption('Chỉ định, bổ nhiệm')
  await dialog.getByLabel('Số, ký hiệu').fill('12/QĐ-BTV')
  await dialog.getByLabel('Ngày ban hành', { exact: true }).fill('20/11/2026')
  await dialog.getByLabel('Cơ quan ban hành').fill('Ban Thường vụ Hội LHPN huyện Bảo Lâm')
  await shot(admin, 'people-handover')
  await dialog.getByRole('button', { name: 'Bàn giao', exact: true }).click()
  await dialog.getByText(/^Đã bàn giao từ Hoàng Thị Nga sang Bế Thị Xuân/).waitFor()
  await dialog.getByRole('link', { name: 'Xem người kế nhiệm' }).click()

  await admin.getByRole('heading', { name: 'Bế Thị Xuân' }).waitFor()
  await admin
    .getByRole('article', { name: seat })
    .getByText('12/QĐ-BTV ngày 20/11/2026, Ban Thường vụ Hội LHPN huyện Bảo Lâm')
    .waitFor()
  await shot(admin, 'people-successor')

  // The token is as good as before; the office behind it is not.
  assert.equal((await before.call('POST', '/activities', { body: activity })).status, 404)
  assert.deepEqual((await before.read('/me')).offices, [])
  assert.deepEqual((await before.read('/activities')).items, [])
  await nga.reload()
  await nga.getByRole('heading', { name: /Hoàng Thị Nga chưa được giao công việc/ }).waitFor()
  await shot(nga, 'people-no-office')
  assert.deepEqual([...admin.failures, ...nga.failures], [])
})

test('the audit tells the handover, by whom and to whom, and is whole', async () => {
  const page = await officer(browser, 'admin', desk, '/nhat-ky?viec=OfficeEvent.HandedOver')
  const entry = page.locator('.log > li').first()
  await entry.getByText('Quản trị', { exact: true }).waitFor()
  await entry.getByText('Xã Thái Sơn').waitFor()
  await entry.getByText('Bàn giao chức danh').click()
  await entry.getByRole('link', { name: 'Hoàng Thị Nga' }).waitFor()
  await entry.getByRole('link', { name: 'Bế Thị Xuân' }).waitFor()
  await page.getByRole('button', { name: 'Kiểm tra chuỗi' }).click()
  await page.getByText('Nhật ký nguyên vẹn').waitFor()
  await shot(page, 'audit-whole')
  assert.deepEqual(page.failures, [])
})

test('an inspector reads the audit, an officer does not and is not offered it', async () => {
  const inspector = await officer(browser, 'ubkt', desk, '/viec')
  await inspector.locator('nav.nav').getByRole('link', { name: 'Nhật ký' }).click()
  await inspector.locator('.log > li').first().waitFor()
  await visit(inspector, '/can-bo')
  assert.equal(await inspector.getByRole('link', { name: 'Giao chức danh' }).count(), 0)

  const lan = await officer(browser, 'lan', desk, '/nhat-ky')
  await lan.getByRole('alert').waitFor()
  assert.equal(await lan.locator('nav.nav').getByRole('link', { name: 'Nhật ký' }).count(), 0)
})
