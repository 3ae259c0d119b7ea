import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { caller } from './api.mjs'
import { desk, launch, officer, phone, shot, visit } from './browser.mjs'
import { overflowing, readable } from './readable.mjs'

/** Another number with every run: a number is given once. */
const number = 1000 + (Math.floor(Date.now() / 1000) % 8000)
const text = `UBND TỈNH
HỘI LHPN TỈNH CAO BẰNG
Số: ${number}/KH-BTV
Cao Bằng, ngày 05 tháng 4 năm 2023
KẾ HOẠCH
Thử cụ thể hóa nhiệm vụ năm 2023
I. NỘI DUNG
1. Tuyên truyền tại chợ phiên
2. Nhắn tin cho hội viên đi làm xa
3. Rà soát hội viên nòng cốt
4. Tập huấn cán bộ chi hội
`
const adapted = 'Tuyên truyền tại chợ Pác Miầu, mỗi tháng một buổi'
const known = {}
let browser
let lan
let mai

before(async () => {
  browser = await launch()
  known.plan = await issued()
})
after(() => browser?.close())

/** A small plan of the province, so that the journey finds it as it left it, whatever else has been told. */
async function issued() {
  const [province, hanh] = [await caller('mai'), await caller('hanh')]
  const { unit } = (await province.read('/me')).offices[0]
  const read = await province.call('POST', '/plan-readings', { body: text, type: 'text/plain' })
  const { document, items } = await read.json()
  const plan = await province.post('/plans', { unitId: unit.id, document, items })
  await province.step(`/plans/${plan.id}`, 'submission')
  await hanh.step(`/plans/${plan.id}`, 'approval')
  await province.step(`/plans/${plan.id}`, 'issue')
  return plan.id
}

const button = (page, name) => page.getByRole('button', { name, exact: true })
const district = (page) => page.getByRole('row', { name: /Bảo Lâm/ })
const at = (path) => `/ke-hoach/${known.plan}/${path}`

test('a district makes the plan concrete with the keyboard alone', async () => {
  lan = await officer(browser, 'lan', desk, at('cu-the-hoa'))
  await lan.getByText('Đã trả lời 0 trên 4').waitFor()
  const work = lan.getByLabel('Việc', { exact: true })
  assert.equal(await work.inputValue(), 'Tuyên truyền tại chợ phiên')
  await readable(lan, 'concretise')
  await lan.emulateMedia({ colorScheme: 'light' })
  await work.focus()
  await lan.keyboard.press('Control+A')
  await lan.keyboard.type(adapted)
  await lan.keyboard.press('Tab')
  await lan.keyboard.type('Xã Thái Sơn')
  await lan.keyboard.press('Tab')
  await lan.keyboard.type('31/12/2027')
  await work.focus()
  await lan.keyboard.press('Enter')
  await lan.keyboard.type('Chuẩn bị loa cầm tay')
  await shot(lan, 'concretise-rows')
  await lan.keyboard.press('Control+Enter')
  await lan.getByText('Đã trả lời 1 trên 4').waitFor()
  await lan.getByText('“Nhắn tin cho hội viên đi làm xa”').waitFor()

  await button(lan, 'Không thực hiện, nêu lý do').focus()
  await lan.keyboard.press('Enter')
  await lan.getByLabel('Lý do không thực hiện').fill('Huyện đã có nhóm Zalo cho hội viên đi làm xa')
  await lan.keyboard.press('Control+Enter')
  await lan.getByText('Đã trả lời 2 trên 4').waitFor()
})

test('what was said not to apply is taken back and said again', async () => {
  await lan.getByText('“Rà soát hội viên nòng cốt”').waitFor()
  await lan.getByRole('button', { name: 'Trước' }).click()
  await lan.getByText('Huyện đã có nhóm Zalo cho hội viên đi làm xa').waitFor()
  await button(lan, 'Hoàn tác').click()
  await lan.getByText('Đã trả lời 1 trên 4').waitFor()
  await button(lan, 'Không thực hiện, nêu lý do').click()
  await lan.getByLabel('Lý do không thực hiện').fill('Huyện đã có nhóm Zalo')
  await button(lan, 'Ghi không áp dụng').click()
  await lan.getByText('Đã trả lời 2 trên 4').waitFor()
})

test('the rest is taken at once, and the draft is issued', async () => {
  await lan.getByRole('link', { name: 'Nhiều nhiệm vụ' }).click()
  await lan.getByLabel('Tập huấn cán bộ chi hội').uncheck()
  await readable(lan, 'concretise-many')
  await lan.emulateMedia({ colorScheme: 'light' })
  await button(lan, 'Đưa 1 nhiệm vụ vào dự thảo').click()
  await lan.getByText('Đã đưa 1 nhiệm vụ vào dự thảo, còn 1 chưa trả lời.').waitFor()
  await button(lan, 'Chọn hết').click()
  await button(lan, 'Đưa 1 nhiệm vụ vào dự thảo').click()
  await lan.getByText('Đã trả lời 4 trên 4').waitFor()

  const clerk = await caller('lan')
  const { unit } = (await clerk.read('/me')).offices[0]
  const drafts = (await clerk.read(`/plans?unit=${unit.id}&state=DRAFT`)).items
  const views = await Promise.all(drafts.map(({ id }) => clerk.read(`/plans/${id}`)))
  known.own = views.find(({ upperPlanId }) => upperPlanId === known.plan).id
  const { items } = await clerk.read(`/plans/${known.own}/items`)
  const [first] = items
  assert.equal(first.text, adapted)
  assert.equal(first.dueOn, '2027-12-31')
  assert.deepEqual(
    first.children.map((child) => child.text),
    ['Chuẩn bị loa cầm tay'],
  )
  const { parties } = await clerk.read(`/plan-items/${first.id}/assignment`)
  assert.equal(parties[0].unit.name, 'Xã Thái Sơn')
  for (const step of ['submission', 'approval', 'issue']) await clerk.step(`/plans/${known.own}`, step)
  known.item = first.id
  assert.deepEqual(lan.failures, [])
})

test('the province sees each cell change, and opens it down to the activity', async () => {
  mai = await officer(browser, 'mai', desk, at('bao-phu'))
  const cell = (state, path) =>
    district(mai).getByRole('button', { name: `${state}: Huyện Bảo Lâm, ${path}`, exact: true })
  await cell('Đã lập', 'I.1').waitFor()
  await cell('Không áp dụng', 'I.2').waitFor()
  await readable(mai, 'coverage')
  await mai.emulateMedia({ colorScheme: 'light' })

  const clerk = await caller('lan')
  const { unit } = (await clerk.read('/me')).offices[0]
  await clerk.post('/activities', {
    unitId: unit.id,
    kind: 'OTHER',
    title: 'Buổi nói chuyện tại chợ Pác Miầu',
    heldOn: '2023-05-14',
    planItemId: known.item,
  })
  await mai.reload()
  await cell('Đang làm', 'I.1').waitFor()

  await mai.getByRole('button', { name: /Huyện Bảo Lâm, I\.4$/ }).focus()
  await mai.keyboard.press('Home')
  await mai.keyboard.press('Enter')
  const panel = mai.getByRole('complementary', { name: 'Nhiệm vụ tại đơn vị' })
  await panel.getByText(/^1 hoạt động, 0 lượt người/).waitFor()
  await panel.getByRole('link', { name: adapted }).waitFor()
  await readable(mai, 'coverage-cell')
  await mai.emulateMedia({ colorScheme: 'light' })
  await button(panel, 'Đóng').click()
  await mai.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.endsWith(', I.1'))
  await mai.keyboard.press('Enter')
  await panel.getByRole('link', { name: 'Buổi nói chuyện tại chợ Pác Miầu' }).click()
  await mai.getByRole('heading', { name: 'Buổi nói chuyện tại chợ Pác Miầu' }).waitFor()
  assert.deepEqual(mai.failures, [])
})

test('on a phone the matrix is a list of units, and a step is within the thumb', async () => {
  const page = await officer(browser, 'mai', phone, at('bao-phu?trangthai=IN_PROGRESS'))
  await page.locator('summary', { hasText: 'Huyện Bảo Lâm' }).click()
  await page.getByRole('button', { name: /Tuyên truyền tại chợ phiên/ }).click()
  await page.getByRole('link', { name: 'Buổi nói chuyện tại chợ Pác Miầu' }).waitFor()
  await readable(page, 'coverage-phone')
  assert.deepEqual(await overflowing(page), [])
  assert.equal(await page.getByRole('table').count(), 0)

  const hers = await officer(browser, 'lan', phone, at('cu-the-hoa'))
  await hers.getByText('Đã trả lời đủ 4 nhiệm vụ.').waitFor()
  await visit(hers, `/ke-hoach/${known.own}?muc=${known.item}`)
  await hers.getByText('1 hoạt động, 0 lượt người; chưa hoạt động nào ghi kết quả.').waitFor()
  await readable(hers, 'item-facts')
  assert.deepEqual(await overflowing(hers), [])
  assert.deepEqual([...page.failures, ...hers.failures], [])
})
