import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { caller } from './api.mjs'
import { desk, launch, officer, phone, shot } from './browser.mjs'

const text = readFileSync(new URL('../../samples/ke-hoach-2023.txt', import.meta.url), 'utf8')
const markets =
  'Tổ chức các buổi truyền thông tại chợ phiên, nhà văn hóa xóm bằng tiếng Việt và tiếng dân tộc.'
const dialogue = /^Đối thoại giữa cấp ủy, chính quyền với phụ nữ/

/** What one step learns and a later one needs. */
const known = {}
let browser
const pages = []

const as = async (login, device = desk, address = '/viec') => {
  const page = await officer(browser, login, device, address)
  pages.push(page)
  return page
}
const button = (page, name) => page.getByRole('button', { name, exact: true })
const idOf = (page) => /[0-9a-f-]{36}/.exec(page.url())?.[0]

before(async () => {
  browser = await launch()
})
after(() => browser?.close())

/** A step of the workflow as an officer takes it: the button, then the same word in the dialog. */
async function take(page, step) {
  await button(page, step).click()
  await page.getByRole('dialog').getByRole('button', { name: step, exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

test('the province reads its plan from the text, corrects it, saves it and issues it', async () => {
  const page = await as('mai', desk, '/ke-hoach/moi')
  await page.getByLabel('Văn bản kế hoạch').fill(text)
  await button(page, 'Đọc văn bản').click()
  await page.getByRole('heading', { name: 'Kiểm tra bản đọc' }).waitFor()
  assert.equal(await page.getByLabel('Số', { exact: true }).inputValue(), '45')
  assert.equal(await page.getByLabel('Ký hiệu').inputValue(), 'KH-BTV')
  assert.equal(await page.getByLabel('Ngày ban hành', { exact: true }).inputValue(), '10/3/2023')
  await page.getByLabel('Nội dung mục II.1.1').fill(`${markets} Mỗi quý một buổi.`)
  await shot(page, 'plan-reading')
  await button(page, 'Lưu kế hoạch').click()
  await page.getByRole('heading', { name: /Kế hoạch số 45\/KH-BTV/ }).waitFor()
  known.provincePlan = idOf(page)
  await take(page, 'Trình duyệt')
  await page.getByText('Chờ duyệt').first().waitFor()

  const hanh = await caller('hanh')
  await hanh.step(`/plans/${known.provincePlan}`, 'approval')
  await page.reload()
  await take(page, 'Ban hành')
  await page.getByText('Đã ban hành').first().waitFor()
  await page.getByText(`${markets} Mỗi quý một buổi.`).waitFor()
  await shot(page, 'plan-issued')
})

test('the district takes two items into its own plan, linked to the upper items', async () => {
  const page = await as('lan', desk, `/ke-hoach/${known.provincePlan}`)
  for (const item of [/^Tổ chức các buổi truyền thông/, dialogue]) {
    await page.getByRole('link', { name: item }).click()
    await button(page, 'Đưa vào kế hoạch của đơn vị').click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel(/^Hạn/).fill('31/5/2023')
    await dialog.getByRole('button', { name: 'Đưa vào kế hoạch của đơn vị', exact: true }).click()
    await dialog.getByText('Đã đưa vào.').waitFor()
    await shot(page, 'plan-take-over')
    await dialog.getByRole('button', { name: 'Đóng' }).click()
  }
  await page.goto('/ke-hoach')
  await page.getByRole('link', { name: /^Kế hoạch công tác Hội năm 2023, / }).click()
  await page.getByText('2 mục').waitFor()
  known.districtPlan = idOf(page)
  await page.getByRole('link', { name: dialogue }).click()
  const panel = page.getByRole('complementary', { name: 'Mục của kế hoạch' })
  await panel.getByText('Lấy từ kế hoạch cấp trên').waitFor()
  await shot(page, 'plan-district')
  const upper = panel.getByRole('link', { name: /^mục II\.4: Đối thoại/ })
  assert.match(await upper.getAttribute('href'), new RegExp(`/ke-hoach/${known.provincePlan}`))
  await panel.getByRole('link', { name: 'Đóng' }).click()
  for (const step of ['Trình duyệt', 'Duyệt', 'Ban hành']) await take(page, step)
  await page.getByText('Đã ban hành').first().waitFor()
})
