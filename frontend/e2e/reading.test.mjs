import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { caller } from './api.mjs'
import { desk, launch, officer, phone, shot, visit } from './browser.mjs'
import { overflowing, readable } from './readable.mjs'
import { word } from './word.mjs'

/** The customer's plan stands beside the project, the sample inside it. */
const places = ['../../../shared/data/ke-hoach-129-KH-BTV.txt', '../../samples/ke-hoach-2023.txt']
const place = places.map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url))
const text = readFileSync(place, 'utf8')

let browser
before(async () => {
  browser = await launch()
})
after(() => browser?.close())

const button = (page, name) => page.getByRole('button', { name, exact: true })
const field = (page, path) => page.getByLabel(`Nội dung mục ${path}`, { exact: true })
const correcting = (page) => page.getByRole('heading', { name: 'Kiểm tra bản đọc' })

const choose = async (page, name, mimeType, buffer) =>
  page.getByLabel('Chọn tệp').setInputFiles({ name, mimeType, buffer: Buffer.from(buffer) })

/** The outline as an officer sees it: how deep, which marker, which words. */
const seen = (page) =>
  page
    .locator('.line')
    .evaluateAll((lines) =>
      lines.map((line) => [
        Number(line.style.getPropertyValue('--depth')) + 1,
        line.querySelector('.mk').value || null,
        line.querySelector('textarea').value,
      ]),
    )

/** The same of a plan that is kept. */
const flat = (items) =>
  items.flatMap(({ level, marker, text, children }) => [[level, marker ?? null, text], ...flat(children)])

/** The caret, put where somebody would have tapped. */
const caretAfter = (page, path, words) =>
  field(page, path).evaluate((area, words) => {
    area.focus()
    const at = area.value.indexOf(words) + words.length
    area.setSelectionRange(at, at)
  }, words)

/** Where the first item with at least three below it stands, whose second is long enough to be cut. */
async function work(page) {
  const labels = await page
    .locator('.line textarea')
    .evaluateAll((areas) => areas.map((area) => [area.ariaLabel.replace(/^.* /, ''), area.value]))
  const [path, words] = labels.find(
    ([path, words]) => path.endsWith('.2') && words.split(' ').length > 8 && path.split('.').length === 3,
  )
  const above = path.replace(/\d+$/, '')
  return {
    first: `${above}1`,
    second: path,
    below: `${above}1.1`,
    words: words.split(' ').slice(0, 4).join(' '),
  }
}

async function save(page, login) {
  const title = `Kế hoạch đọc lúc ${Date.now()}`
  await page.getByLabel('Tên kế hoạch').fill(title)
  await page.getByLabel('Số', { exact: true }).fill(String(1000 + (Date.now() % 9000)))
  const shown = await seen(page)
  await button(page, 'Lưu kế hoạch').click()
  await page.waitForURL(/ke-hoach\/[0-9a-f-]{36}/)
  const [id] = /[0-9a-f-]{36}/.exec(page.url())
  const officer = await caller(login)
  assert.deepEqual(flat((await officer.read(`/plans/${id}/items`)).items), shown)
  const plan = await officer.read(`/plans/${id}`)
  assert.equal(plan.document.title, title)
  return plan
}

test('a .txt and a .docx give the same tree, corrected by keyboard, kept over a reload, saved as seen', async (t) => {
  const page = await officer(browser, 'mai', desk, '/ke-hoach/moi')
  t.after(() => shot(page, 'reading-desk-end'))
  await choose(page, 'ke-hoach.txt', 'text/plain', text)
  await correcting(page).waitFor()
  const fromText = await seen(page)
  assert.ok(fromText.length > 15)
  await button(page, 'Quay lại').click()
  await page.getByText('Còn bản đang sửa dở trên máy này').waitFor()
  await choose(page, 'ke-hoach.docx', '', word(text))
  await correcting(page).waitFor()
  assert.deepEqual(await seen(page), fromText)

  const { first, second, below, words } = await work(page)
  // One level deeper, and the raw text of the line is lit.
  await field(page, second).focus()
  await page.locator('.raw .lit').first().waitFor()
  await shot(page, 'reading-desk')
  await readable(page, 'reading-desk')
  await page.keyboard.press('Tab')
  await field(page, below).and(page.locator(':focus')).waitFor()
  // In two at the caret, back and forward again.
  await caretAfter(page, below, words)
  await page.keyboard.press('Enter')
  assert.equal((await seen(page)).length, fromText.length + 1)
  assert.equal(await field(page, below).inputValue(), words)
  await page.keyboard.press('Control+z')
  assert.equal((await seen(page)).length, fromText.length)
  await page.keyboard.press('Control+y')
  assert.equal((await seen(page)).length, fromText.length + 1)
  // On to the line before it.
  const [, , whole] = fromText.find(([, , each]) => each.startsWith(words))
  await field(page, below.replace(/1$/, '2')).focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Backspace')
  assert.equal(await field(page, below).inputValue(), whole)
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Backspace')
  assert.ok((await field(page, first).inputValue()).endsWith(whole))
  assert.equal((await seen(page)).length, fromText.length - 1)
  await page.keyboard.press('Control+z')

  await page.getByText('Đã lưu nháp').waitFor()
  const shown = await seen(page)
  await visit(page, '/ke-hoach/moi')
  await correcting(page).waitFor()
  assert.deepEqual(await seen(page), shown)
  await page.getByLabel('Nơi ban hành').fill('Cao Bằng')
  const plan = await save(page, 'mai')
  assert.equal(plan.document.place, 'Cao Bằng')
  assert.deepEqual(page.failures, [])
})

test('the same with a finger on a phone', async (t) => {
  const page = await officer(browser, 'thu', phone, '/ke-hoach/moi')
  t.after(() => shot(page, 'reading-phone-end'))
  await page.getByLabel('Văn bản kế hoạch').fill(text)
  await button(page, 'Đọc văn bản').tap()
  await correcting(page).waitFor()
  const { first, second, below, words } = await work(page)
  const before = await seen(page)
  await field(page, second).tap()
  await page.getByText('Nguyên văn').filter({ visible: true }).tap()
  await page.locator('.line.now .fold p').waitFor()
  await shot(page, 'reading-phone')
  await readable(page, 'reading-phone')
  assert.deepEqual(await overflowing(page), [])
  await button(page, 'Hạ cấp').tap()
  await caretAfter(page, below, words)
  await button(page, 'Tách').tap()
  assert.equal((await seen(page)).length, before.length + 1)
  await button(page, 'Nâng cấp').tap()
  await button(page, 'Gộp lên').tap()
  await button(page, 'Gộp lên').tap()
  assert.equal((await seen(page)).length, before.length - 1)
  assert.ok((await field(page, first).inputValue()).includes(words))
  await button(page, 'Hoàn tác').tap()
  await save(page, 'thu')
  assert.deepEqual(page.failures, [])
})

test('doubts are gone through one after the other; what cannot be read is named', async (t) => {
  const page = await officer(browser, 'thu', desk, '/ke-hoach/moi')
  t.after(() => shot(page, 'reading-doubts-end'))
  const refused = async (name, bytes, title) => {
    await choose(page, name, '', bytes)
    await page.getByRole('alert').filter({ hasText: title }).waitFor()
  }
  await refused('ke-hoach.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /Tệp/)
  await refused('cu.txt', Buffer.from('KÕ ho¹ch c«ng t¸c Héi\nI. Môc ®Ých, yªu cÇu', 'latin1'), 'TCVN3')
  await refused('lon.docx', Buffer.alloc(12 * 1024 * 1024), 'quá lớn')
  await shot(page, 'reading-refused')

  await page
    .getByLabel('Văn bản kế hoạch')
    .fill(
      'KẾ HOẠCH\nCông tác Hội năm 2023\nI. NHIỆM VỤ\n1. Họp\n3. Thăm hộ nghèo\n3. Báo cáo\nII. TỔ CHỨC\n1. Xã',
    )
  await button(page, 'Đọc văn bản').click()
  await page.getByText('2 chỗ cần xem').waitFor()
  await button(page, 'Chỗ cần xem sau').click()
  assert.equal(await page.locator(':focus').inputValue(), 'Thăm hộ nghèo')
  await shot(page, 'reading-doubts')
  await page.keyboard.press('Control+Enter')
  assert.equal(await page.locator(':focus').inputValue(), 'Báo cáo')
  await page.keyboard.press('Control+Enter')
  await page.getByText('Không còn chỗ nào cần xem').waitFor()
  await save(page, 'thu')
  assert.deepEqual(page.failures, [])
})
