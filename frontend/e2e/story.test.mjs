import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test as it } from 'node:test'
import { caller } from './api.mjs'
import { desk, launch, officer, phone, shot, signIn, visit } from './browser.mjs'
import { linksOf, partOf } from './docx.mjs'

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
  page.login = login
  pages.push(page)
  return page
}
/** The device an officer has signed in on before. */
const at = (login) => pages.find((page) => page.login === login)
const button = (page, name) => page.getByRole('button', { name, exact: true })
/** The id in the address, once the page has one. */
async function idOf(page) {
  await page.waitForURL(/[0-9a-f-]{36}/)
  return /[0-9a-f-]{36}/.exec(page.url())?.[0]
}

/** One story: what comes after a broken step would only fail for the same reason. */
let broken = null
const test = (name, work) =>
  it(name, async () => {
    if (broken) throw new Error(`Not reached: ${broken}`)
    broken = name
    await Promise.resolve(work()).catch(async (error) => {
      for (const [index, page] of pages.entries()) await shot(page, `broken-${index}`)
      throw error
    })
    broken = null
  })

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
  known.provincePlan = await idOf(page)
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
  await visit(page, '/ke-hoach')
  await page.getByRole('link', { name: /^Công tác Hội năm 2023, / }).click()
  await page.getByText('2 mục').waitFor()
  known.districtPlan = await idOf(page)
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

test('the commune records three activities: two by the API, one on a phone without a network', async () => {
  const nga = await caller('nga')
  const { items } = await nga.read(`/plans/${known.districtPlan}/items`)
  known.items = items.map(({ id }) => id)
  const me = await nga.read('/me')
  known.commune = me.offices[0].unit.id
  const record = (kind, item, heldOn, numbers) =>
    nga.post('/activities', {
      unitId: known.commune,
      planItemId: item,
      kind,
      title: `${kind === 'DIALOGUE' ? 'Đối thoại' : 'Tuyên truyền'}, xóm Khuổi Lầy`,
      heldOn,
      place: 'xóm Khuổi Lầy',
      ...numbers,
    })
  await record('COMMUNICATION', known.items[0], '2023-04-12', { attendances: 42, women: 38, newMembers: 5 })
  await record('DIALOGUE', known.items[1], '2023-05-20', { attendances: 30, women: 21 })

  const page = await as('nga', phone)
  await page.getByRole('link', { name: /^Ghi: Tổ chức các buổi truyền thông/ }).click()
  await page.getByRole('heading', { name: 'Ghi hoạt động' }).waitFor()
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  const picture = await page.screenshot({ type: 'jpeg' })
  await page.context().setOffline(true)
  await page.getByText('Ngoại tuyến. Lưu trên máy, tự gửi khi có mạng.').waitFor()
  await page.getByLabel('Tuyên truyền', { exact: true }).check()
  await page.getByLabel('Ngày khác').check()
  await page.getByLabel('Ngày hoạt động', { exact: true }).fill('06/6/2023')
  await page.getByLabel('Ở đâu?').fill('xóm Nà Bao')
  await page.getByLabel('Người dự').fill('25')
  await page.getByLabel('Trong đó nữ').fill('20')
  await page.getByLabel('Hội viên mới').fill('3')
  const chooser = page.getByLabel('Chọn', { exact: true })
  await chooser.setInputFiles({ name: 'cho-phien.jpg', mimeType: 'image/jpeg', buffer: picture })
  await page.getByAltText('cho-phien.jpg').waitFor()
  await page.getByText('Đã lưu nháp').waitFor()
  await shot(page, 'record-offline', { fullPage: true })
  await button(page, 'Lưu hoạt động').click()
  await page.getByRole('heading', { name: 'Đã lưu trên máy' }).waitFor()
  await shot(page, 'record-saved')

  // The phone is switched off and on again, still without a network.
  await visit(page, '/cho-gui')
  await page.getByRole('heading', { name: 'Chờ gửi (1)' }).waitFor()
  await shot(page, 'outbox-offline')
  assert.equal((await nga.read(`/activities?within=${known.commune}`)).items.length, 2)

  await page.context().setOffline(false)
  await button(page, 'Đăng nhập').click()
  await page.getByRole('heading', { name: 'Chờ gửi (0)' }).waitFor()
  await page.getByRole('listitem').getByText('Đã gửi').waitFor()
  const recorded = (await nga.read(`/activities?within=${known.commune}`)).items
  assert.equal(recorded.length, 3)
  const [own] = recorded.filter(({ place }) => place === 'xóm Nà Bao')
  assert.deepEqual(
    [own.heldOn, own.attendances, own.women, own.newMembers, own.evidenceCount],
    ['2023-06-06', 25, 20, 3, 1],
  )
  known.activity = own.id
})

test('the commune counts its members at two dates', async () => {
  const nga = await caller('nga')
  await nga.post('/member-counts', {
    unitId: known.commune,
    countedOn: '2022-12-31',
    members: 640,
    women18: 1300,
  })
  const page = at('nga')
  await visit(page, '/hoi-vien')
  await page.getByLabel('Ngày thống kê', { exact: true }).fill('31/5/2023')
  await page.getByLabel('Tổng số hội viên').fill('690')
  await page.getByLabel('Phụ nữ từ đủ 18 tuổi trở lên').fill('1.311')
  await page.getByText('Tỷ lệ thu hút: 52,63% (690 trên 1.311)').waitFor()
  await button(page, 'Lưu thống kê').click()
  await page
    .getByRole('row', { name: /31\/5\/2023/ })
    .getByText('(690/1.311)')
    .waitFor()
  await shot(page, 'members', { fullPage: true })
})

test('the live half-year figures of commune, district and province are right', async () => {
  const page = at('nga')
  await visit(page, '/so-lieu?ky=2023H1')
  await page.getByText('từ 15/12/2022 đến 14/6/2023').waitFor()
  const row = (name) => page.getByRole('row', { name: new RegExp(`^${name}`) })
  await row('Cuộc tuyên truyền 2 ').waitFor()
  await row('Lượt người được tuyên truyền 67 ').waitFor()
  await row('Hội viên phát triển mới 8 ').waitFor()
  await row('Tổng số hội viên 690 ').waitFor()
  await row('Tỷ lệ thu hút, tập hợp phụ nữ 52,63% \\(690/1.311\\)').waitFor()
  await shot(page, 'series', { fullPage: true })
  for (const login of ['lan', 'mai']) {
    const officer = await caller(login)
    const unit = (await officer.read('/me')).offices[0].unit.id
    const { figures } = await officer.read(`/series?unit=${unit}&period=2023H1`)
    const of = (code) => figures.find(({ indicator }) => indicator === code)
    assert.equal(of('PROP_SESS').value, 2)
    assert.equal(of('PROP_ATT').value, 67)
    assert.equal(of('MEM_TOTAL').value, 690)
    assert.deepEqual([of('ATTR_RATE').numerator, of('ATTR_RATE').denominator], [690, 1311])
  }
})

const sentence = 'Các chi hội đã tổ chức {{PROP_SESS}} cuộc tuyên truyền tại chợ phiên.'

test('the commune drafts its report, writes a section and sends it', async () => {
  const page = at('nga')
  await visit(page, '/bao-cao')
  await page.getByLabel(/^Báo cáo mới của/).selectOption({ label: '6 tháng đầu năm 2023' })
  await button(page, 'Lập báo cáo').click()
  known.communeReport = await idOf(page)
  await page.getByRole('link', { name: 'Cuộc tuyên truyền: 2' }).waitFor()
  await page
    .getByRole('button', { name: /^Sửa mục/ })
    .first()
    .click()
  const words = page.locator('.writing textarea')
  await words.fill(`${await words.inputValue()}\n${sentence}`)
  await shot(page, 'report-writing')
  await button(page, 'Lưu').click()
  await page.getByText('Các chi hội đã tổ chức 2 cuộc tuyên truyền tại chợ phiên.').waitFor()
  await shot(page, 'report-phone', { fullPage: true })
  await button(page, 'Gửi báo cáo').click()
  await page.getByText('Chờ duyệt').first().waitFor()
})

test('the district returns it with a reason, it is corrected, sent again and accepted', async () => {
  const lan = at('lan')
  await visit(lan, '/viec')
  await lan.getByRole('heading', { name: 'Báo cáo chờ duyệt 1' }).waitFor()
  await shot(lan, 'home-district')
  await lan.getByRole('link', { name: 'Xem: Xã Thái Sơn' }).click()
  await button(lan, 'Trả lại để bổ sung').click()
  const dialog = lan.getByRole('dialog')
  await dialog.getByLabel(/^Số liệu/).selectOption({ label: 'Cuộc đối thoại' })
  await dialog.getByLabel('Ghi chú').fill('Nêu rõ nội dung cuộc đối thoại ngày 20/5.')
  await shot(lan, 'report-return')
  await dialog.getByRole('button', { name: 'Trả lại để bổ sung' }).click()
  await lan.getByText('Đã trả lại').first().waitFor()

  const nga = at('nga')
  await visit(nga, '/viec')
  await visit(nga, `/bao-cao/${known.communeReport}`)
  await nga.getByRole('heading', { name: /^Trả lại lúc/ }).waitFor()
  await nga
    .getByText(/Cuộc đối thoại · Nêu rõ nội dung cuộc đối thoại ngày 20\/5\./)
    .first()
    .waitFor()
  await shot(nga, 'report-returned')
  await nga
    .getByRole('button', { name: /^Sửa mục/ })
    .first()
    .click()
  const words = nga.locator('.writing textarea')
  await words.fill(`${await words.inputValue()}\nCuộc đối thoại bàn về vay vốn và nước sạch.`)
  await button(nga, 'Lưu').click()
  await nga.getByText('Cuộc đối thoại bàn về vay vốn và nước sạch.').waitFor()
  await button(nga, 'Gửi lại').click()
  await nga.getByText('Chờ duyệt').first().waitFor()

  await lan.reload()
  await button(lan, 'Duyệt báo cáo').click()
  await lan.getByText('Đã duyệt').first().waitFor()
  await shot(lan, 'report-accepted')
})

test('the province compiles its own from the districts, with the missing ones named', async () => {
  const lan = await caller('lan')
  const unit = (await lan.read('/me')).offices[0].unit
  const { id } = await lan.post('/reports', { unitId: unit.id, period: '2023H1' })
  await lan.step(`/reports/${id}`, 'submission')
  const hanh = await caller('hanh')
  await hanh.step(`/reports/${id}`, 'acceptance')

  const page = at('mai')
  await visit(page, '/bao-cao')
  await page.getByLabel(/^Báo cáo mới của/).selectOption({ label: '6 tháng đầu năm 2023' })
  await button(page, 'Lập báo cáo').click()
  const missing = page.locator('.note', { hasText: 'Chưa có báo cáo được duyệt:' })
  await missing.waitFor()
  const told = await missing.innerText()
  assert.match(told, /Tổng hợp từ báo cáo của 1\/\d+ đơn vị/)
  assert.match(told, /Trùng Khánh/)
  assert.doesNotMatch(told.split('Chưa có báo cáo được duyệt:')[1].split('\n')[0], /Bảo Lâm/)
  known.provinceReport = await idOf(page)
  await shot(page, 'report-province')
  await button(page, 'Gửi báo cáo').click()
  await page.getByText('Chờ duyệt').first().waitFor()
  await hanh.step(`/reports/${known.provinceReport}`, 'acceptance')
})

test('a figure of the provincial report opens down to the activity, the photo and the officer', async () => {
  const page = at('mai')
  await visit(page, `/bao-cao/${known.provinceReport}?nguon=PROP_ATT`)
  const panel = page.getByRole('complementary', { name: 'Lượt người được tuyên truyền' })
  await panel.getByText('67').first().waitFor()
  await shot(page, 'figure-province')
  await panel.getByRole('button', { name: /Bảo Lâm/ }).click()
  await panel
    .getByRole('link', { name: /Thái Sơn/ })
    .first()
    .click()
  const source = panel.getByRole('link', { name: /xóm Nà Bao/ })
  await source.waitFor()
  await panel
    .getByText(/Hoàng Thị Nga/)
    .first()
    .waitFor()
  await shot(page, 'figure-commune')
  await source.click()
  await page.getByRole('heading', { name: 'Tuyên truyền, xóm Nà Bao' }).waitFor()
  await page.getByText(/Hoàng Thị Nga/).waitFor()
  const photo = page.getByAltText('cho-phien.jpg')
  await photo.waitFor()
  assert.ok(await photo.evaluate((image) => image.complete && image.naturalWidth > 0))
  await shot(page, 'figure-activity')
})

test('the Word file of the provincial report leads from every figure to its page', async () => {
  const page = at('mai')
  await visit(page, `/bao-cao/${known.provinceReport}`)
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Tải .docx').click()])
  assert.match(download.suggestedFilename(), /^Báo cáo .*\.docx$/)
  const file = await download.path()
  assert.match(partOf(file, 'word/document.xml'), /52,63%/)
  const links = linksOf(file)
  const { figures } = await (await caller('mai')).read(`/reports/${known.provinceReport}`)
  for (const { indicator } of figures)
    assert.ok(
      links.some((link) => new URL(link).searchParams.get('nguon') === indicator),
      `No link for ${indicator}`,
    )
  const link = links.find((each) => each.endsWith('nguon=ATTR_RATE'))
  await visit(page, link)
  await page.getByText(/^52,63% = 690 trên 1\.311\./).waitFor()
  await shot(page, 'figure-rate')
})

test('the Front reads the accepted provincial report and nothing else', async () => {
  const front = await caller('front', 'machine')
  const { items } = await front.read('/partner/reports')
  assert.deepEqual(
    items.map(({ id }) => id),
    [known.provinceReport],
  )
  assert.equal(await front.status(`/partner/reports/${known.provinceReport}`), 200)
  for (const path of [
    `/partner/reports/${known.communeReport}`,
    `/reports/${known.provinceReport}`,
    `/activities/${known.activity}`,
    `/plans/${known.provincePlan}`,
  ])
    assert.ok([403, 404].includes(await front.status(path)), path)
})

test('a stranger is told that nothing is there', async () => {
  const page = await as('thu', desk)
  for (const address of [
    `/bao-cao/${known.communeReport}`,
    `/bao-cao/${known.provinceReport}?nguon=PROP_ATT`,
    `/hoat-dong/${known.activity}`,
    `/ke-hoach/${known.districtPlan}`,
  ]) {
    await visit(page, address)
    await page.getByRole('heading', { name: 'Không tìm thấy nội dung' }).waitFor()
  }
  const thu = await caller('thu')
  assert.equal(await thu.status(`/reports/${known.communeReport}`), 404)
  assert.equal(await thu.status(`/activities/${known.activity}`), 404)
  await shot(page, 'stranger')
})

test('a session that has ended keeps what was being written', async () => {
  const page = at('nga')
  await visit(page, '/ghi')
  await page.getByLabel('Ở đâu?').fill('xóm Khuổi Lầy')
  await page.getByLabel('Người dự').fill('31')
  await page.context().clearCookies()
  // The service no longer takes the token; the next request says so.
  await page.route('**/api/**', (route) =>
    route.fulfill({ status: 401, json: { title: 'Hết phiên', status: 401 } }),
  )
  await page.evaluate(() => dispatchEvent(new Event('visibilitychange')))
  await page.getByRole('navigation').getByRole('link', { name: 'Báo cáo' }).filter({ visible: true }).click()
  await page.getByText(/Phiên làm việc đã hết hạn/).waitFor()
  await page.unroute('**/api/**')
  await page.goBack()
  await page.getByLabel('Ở đâu?').waitFor()
  await shot(page, 'session-ended')
  await button(page, 'Đăng nhập').click()
  await signIn(page, 'nga')
  await page.getByRole('heading', { name: 'Ghi hoạt động' }).waitFor()
  assert.equal(await page.getByLabel('Người dự').inputValue(), '31')
  assert.equal(await page.getByLabel('Ở đâu?').inputValue(), 'xóm Khuổi Lầy')
})

test('no page has failed on the way', () => {
  assert.deepEqual(
    pages.flatMap(({ failures }) => failures),
    [],
  )
})
