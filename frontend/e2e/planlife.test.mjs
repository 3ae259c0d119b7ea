import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test as it } from 'node:test'
import { caller } from './api.mjs'
import { desk, launch, officer, phone, shot, visit } from './browser.mjs'
import { overflowing, readable } from './readable.mjs'

/** The sample as a draft whose number the register gives, with a recipient nobody can guess and an annex named. */
const text = readFileSync(new URL('../../samples/ke-hoach-chuyen-de-2023.txt', import.meta.url), 'utf8')
  .replace('Số: 52/KH-BTV', 'Số:     /KH-BTV')
  .replace('tổng hợp kết quả.', 'tổng hợp kết quả (có dự toán kinh phí gửi kèm).')
  .replace('- Lưu: VT', '- Các cơ sở làm điểm;\n- Lưu: VT')
const chairs = 'Bồi dưỡng chi hội trưởng về cách chuẩn bị và điều hành buổi sinh hoạt.'
const law = 'Lồng ghép hỏi đáp pháp luật, trao đổi kinh nghiệm nuôi dạy con, văn nghệ, thể thao.'
const circles = /^Thí điểm sinh hoạt theo nhóm sở thích/

const known = {}
const pages = []
let browser
before(async () => {
  browser = await launch()
})
after(() => browser?.close())

let broken = null
const test = (name, work) =>
  it(name, async () => {
    if (broken) throw new Error(`Not reached: ${broken}`)
    broken = name
    await Promise.resolve(work()).catch(async (error) => {
      for (const [index, page] of pages.entries()) await shot(page, `life-broken-${index}`)
      throw error
    })
    broken = null
  })

const as = async (login, device, address) => {
  const page = await officer(browser, login, device, address)
  pages.push(page)
  return page
}
const button = (page, name) => page.getByRole('button', { name, exact: true })
const flat = (items) => items.flatMap((item) => [item, ...flat(item.children ?? [])])

async function take(page, step) {
  await button(page, step).click()
  await page.getByRole('dialog').getByRole('button', { name: step, exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** Readable by everybody and nowhere wider than the page. */
async function look(page, name) {
  await page.waitForLoadState('networkidle')
  await readable(page, `life-${name}`)
  await page.emulateMedia({ colorScheme: 'light' })
  assert.deepEqual(await overflowing(page), [], name)
  await shot(page, `life-${name}`, { fullPage: true })
}

test('the province gives its draft a number, its recipients and its annex', async () => {
  const mai = await caller('mai')
  const unit = (await mai.read('/me')).offices[0].unit
  const answer = await mai.call('POST', '/plan-readings', { body: text, type: 'text/plain; charset=utf-8' })
  const { document, items } = await answer.json()
  document.number = null
  const draft = await mai.post('/plans', { unitId: unit.id, document, items, upperPlanId: null })
  known.plan = draft.id

  const page = await as('mai', desk, `/ke-hoach/${draft.id}`)
  known.mai = page
  await page.getByText('Bước tiếp theo: kiểm tra nội dung, hồ sơ rồi trình duyệt.').waitFor()
  for (const missing of ['Chưa có số văn bản', '1 dòng nơi nhận cần chọn tay', /^Thiếu dự toán kinh phí/])
    await page.getByText(missing).waitFor()
  await look(page, 'draft')

  await page.getByRole('link', { name: 'Mở hồ sơ văn bản' }).click()
  await page.getByText(/^Số tiếp theo trong sổ năm 2023: \d+/).waitFor()
  const next = await page.getByLabel('Số', { exact: true }).inputValue()
  await look(page, 'record')
  await page.getByLabel('Số', { exact: true }).fill(String(Number(next) + 2))
  known.number = `${Number(next) + 2}/KH-BTV`
  known.gap = `${next}–${Number(next) + 1}`
  await button(page, `Lấy số ${known.number}`).click()
  await page.getByRole('heading', { name: new RegExp(`Kế hoạch số ${known.number}`) }).waitFor()

  await page.getByLabel(/^Chủ đề năm/).fill('Chi hội gần dân')
  await page.getByLabel(/^Khâu đột phá/).fill('Đổi mới sinh hoạt chi hội')
  await page.getByLabel(/^Ban đầu mối/).fill('Ban Tổ chức, Kiểm tra, Giám sát')
  await button(page, 'Lưu hồ sơ').click()
  await page.getByText('Đã lưu hồ sơ.').waitFor()
  const kept = await mai.read(`/plans/${draft.id}`)
  assert.equal(kept.particulars.breakthrough, 'Đổi mới sinh hoạt chi hội')

  await button(page, 'Chọn đơn vị cho: Các cơ sở làm điểm').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Đơn vị', { exact: true }).fill('thai son')
  await dialog
    .getByRole('button', { name: /Thái Sơn/ })
    .first()
    .click()
  await shot(page, 'life-recipient')
  await button(dialog, 'Lưu').click()
  await dialog.waitFor({ state: 'detached' })
  await page
    .getByText(/chọn tay/)
    .first()
    .waitFor()

  await page.getByLabel('Loại tệp').selectOption('BUDGET')
  const pdf = { name: 'du-toan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') }
  await page.getByLabel('Thêm tệp').setInputFiles(pdf)
  await page.getByRole('button', { name: 'du-toan.pdf' }).waitFor()
  assert.equal(await page.getByText('Văn bản có nêu nhưng chưa có tệp').count(), 0)
})

test('it is submitted, approved and issued, each by whom the service lets', async () => {
  await visit(known.mai, `/ke-hoach/${known.plan}`)
  await take(known.mai, 'Trình duyệt')
  await known.mai.getByText('Đang chờ người có thẩm quyền duyệt.').waitFor()
  assert.equal(await button(known.mai, 'Duyệt').count(), 0)
  const hanh = await as('hanh', desk, `/ke-hoach/${known.plan}`)
  known.hanh = hanh
  await hanh.getByText('Đang chờ bạn xem và duyệt, hoặc trả lại kèm lý do.').waitFor()
  await take(hanh, 'Duyệt')
  await known.mai.reload()
  await button(known.mai, 'Ban hành').click()
  const dialog = known.mai.getByRole('dialog')
  await dialog.getByText(/^Kế hoạch được chốt và gửi đến \d+ đơn vị/).waitFor()
  await shot(known.mai, 'life-issue')
  await button(dialog, 'Ban hành').click()
  await dialog.waitFor({ state: 'detached' })
  await button(known.mai, 'Sửa đổi, bổ sung').waitFor()
  for (const form of ['docx', 'pdf']) {
    const [file] = await Promise.all([
      known.mai.waitForEvent('download'),
      button(known.mai, `Tải .${form}`).click(),
    ])
    assert.match(file.suggestedFilename(), new RegExp(`^Kế hoạch số .*\\.${form}$`))
  }
  await look(known.mai, 'issued')
})

test('the commune finds it due at home, reads it on a phone and says so; the province sees who and when', async () => {
  const page = await as('nga', phone, '/viec')
  known.nga = page
  await page.getByRole('heading', { name: /^Kế hoạch gửi đến, chờ xác nhận/ }).waitFor()
  await look(page, 'home-due')
  await page.getByRole('link', { name: /^Nâng cao chất lượng sinh hoạt chi hội phụ nữ/ }).click()
  await button(page, 'Đã đọc, nắm nội dung').waitFor()
  await look(page, 'to-read')
  await button(page, 'Đã đọc, nắm nội dung').click()
  await page.getByText(/Hoàng Thị Nga, /).waitFor()

  const { mai } = known
  await mai.getByRole('link', { name: 'Tiếp nhận' }).click()
  const row = mai.getByRole('row', { name: /Thái Sơn/ })
  await row.getByText('Hoàng Thị Nga').waitFor()
  await mai.getByText(/^1 trên \d+ đơn vị đã đọc, nắm nội dung kế hoạch\./).waitFor()
  await look(mai, 'receipts')
  await mai.getByRole('button', { name: /^Nhắc \d+ đơn vị chưa xác nhận/ }).click()
  await mai.getByText(/^Đã nhắc \d+ đơn vị\.$/).waitFor()
  await mai.getByText('Hôm nay đã nhắc tất cả').waitFor()
  await shot(mai, 'life-reminded')
})

test('the commune takes three items into a plan of its own', async () => {
  const nga = await caller('nga')
  const unit = (await nga.read('/me')).offices[0].unit
  const { document } = await nga.read(`/plans/${known.plan}`)
  const own = { ...document, number: null, symbol: null, date: null, recipients: [], legalBases: [] }
  own.title = 'Sinh hoạt chi hội xã Thái Sơn năm 2023'
  const plan = await nga.post('/plans', {
    unitId: unit.id,
    document: own,
    items: [],
    upperPlanId: known.plan,
  })
  known.own = plan.id
  const items = flat((await nga.read(`/plans/${known.plan}/items`)).items)
  for (const each of [chairs, law, circles]) {
    const item = items.find((one) => (each.test ? each.test(one.text) : one.text === each))
    await nga.post(`/plan-items/${item.id}/concretisations`, { planId: plan.id })
  }
})

test('the province amends: other words, an item less, one more, one moved; the differences are told', async () => {
  const { mai, hanh } = known
  await visit(mai, `/ke-hoach/${known.plan}`)
  await button(mai, 'Sửa đổi, bổ sung').click()
  const dialog = mai.getByRole('dialog')
  await dialog.getByLabel('Lý do').fill('Theo ý kiến góp ý của cơ sở')
  await button(dialog, 'Soạn bản sửa đổi').click()
  await mai.waitForURL(/ban-sua-doi/)
  known.amendment = mai.url()
  await mai
    .getByLabel('Nội dung mục II.1', { exact: true })
    .fill(`${chairs} Mỗi lớp không quá bốn mươi người.`)
  await mai.getByLabel('Nội dung mục II.2.1', { exact: true }).fill(law.replace('văn nghệ', 'chuyển đổi số'))
  await button(mai, 'Xóa mục: mục II.2.2').click()
  await button(mai, 'Thêm mục sau mục II.3').click()
  await mai.getByLabel('Nội dung mục II.4', { exact: true }).fill('Sơ kết việc làm điểm vào tháng 9.')
  await button(mai, 'Chuyển lên: mục III.2').click()
  await look(mai, 'amending')
  assert.equal(await button(mai, 'Trình duyệt').isDisabled(), true)
  await button(mai, 'Lưu bản sửa đổi').click()
  await mai
    .getByText('1 mục thêm mới, 2 mục sửa lời, 1 mục chuyển chỗ, 2 mục đánh số lại, 1 mục bỏ.')
    .waitFor()
  await take(mai, 'Trình duyệt')
  await visit(hanh, new URL(known.amendment).pathname)
  await look(hanh, 'amendment-review')
  await take(hanh, 'Duyệt')
  await mai.reload()
  await take(mai, 'Ban hành')
  await mai.getByText(/^Bản sửa đổi đã ban hành và có hiệu lực/).waitFor()
  await visit(mai, `/ke-hoach/${known.plan}/phien-ban`)
  await mai.getByText('Đang có hiệu lực').waitFor()
  await look(mai, 'versions')
  await mai.getByRole('link', { name: 'Xem những chỗ thay đổi' }).first().click()
  await mai.getByText('1 mục bỏ', { exact: false }).waitFor()
  await look(mai, 'diff-desk')
})

test('on the phone the commune reads what changed, accepts one item, adapts another, drops the third', async () => {
  const { nga } = known
  await visit(nga, `/ke-hoach/${known.plan}`)
  await nga.getByText(/^Bản sửa đổi, bổ sung lần 1 đã gửi đến đơn vị lúc/).waitFor()
  await nga.getByRole('link', { name: 'Xem những chỗ thay đổi' }).click()
  await nga.locator('ins', { hasText: 'Mỗi lớp không quá bốn mươi người.' }).first().waitFor()
  await look(nga, 'diff-phone')
  await nga.goBack()
  await button(nga, 'Đã đọc, nắm nội dung').click()
  await nga.getByText(/Hoàng Thị Nga, /).waitFor()

  await visit(nga, `/ke-hoach/${known.own}`)
  await nga.getByText(/^Cấp trên đã sửa 3 mục/).waitFor()
  await look(nga, 'own-changed')
  await nga.getByRole('link', { name: 'Xem và trả lời' }).click()
  const of = (words) => nga.locator('.diff > li', { hasText: words })
  await of('bốn mươi người').waitFor()
  await look(nga, 'following')
  await of('bốn mươi người').getByRole('button', { name: 'Tiếp thu' }).click()
  await of('bốn mươi người').waitFor({ state: 'detached' })
  await of('chuyển đổi số').getByRole('button', { name: 'Điều chỉnh cho phù hợp' }).click()
  const dialog = nga.getByRole('dialog')
  await dialog.getByLabel('Nội dung trong kế hoạch của đơn vị').fill('Hỏi đáp pháp luật tại chi hội Nà Bao.')
  await dialog.getByLabel('Lý do').fill('Xã chưa có mạng ở các xóm xa')
  await look(nga, 'adapting')
  await button(dialog, 'Lưu').click()
  await dialog.waitFor({ state: 'detached' })
  await nga.getByRole('button', { name: 'Bỏ theo cấp trên' }).click()
  await dialog.getByLabel('Lý do').fill('Theo tỉnh')
  await button(dialog, 'Lưu').click()
  await dialog.waitFor({ state: 'detached' })
  await nga.getByText('Không còn mục nào chờ trả lời.').waitFor()
  await look(nga, 'followed')
  const texts = flat((await (await caller('nga')).read(`/plans/${known.own}/items`)).items).map(
    (each) => each.text,
  )
  assert.deepEqual(texts, [
    `${chairs} Mỗi lớp không quá bốn mươi người.`,
    'Hỏi đáp pháp luật tại chi hội Nà Bao.',
  ])
})

test('the register tells the number, and the two nobody took', async () => {
  const { mai } = known
  await visit(mai, '/so-van-ban?nam=2023')
  await mai.getByRole('row', { name: new RegExp(`^${known.number}`) }).waitFor()
  await mai
    .getByText(/số bỏ trống: /)
    .filter({ hasText: known.gap })
    .waitFor()
  await look(mai, 'register')
})

test('no page of the story broke', () => {
  assert.deepEqual(
    pages.flatMap(({ failures }) => failures),
    [],
  )
})
