import { fireEvent, screen, within } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { today } from '~/lib/dates'
import { page, serve } from '../../../tests/server'
import { commune, province, show } from '../../../tests/show'
import { problem } from '../../../tests/views'
import { held } from './held'
import NewOfficePage from './NewOfficePage'
import OfficeListPage from './OfficeListPage'
import OfficerPage from './OfficerPage'
import type { Office, OfficeRow, Officer } from './queries'
import { checkTerms, type TermsText, termsOf, textOf, withPosition } from './terms'

const office: Office = {
  id: 'o1',
  version: 2,
  officer: { id: 'nga', name: 'Hoàng Thị Nga' },
  unit: commune,
  role: 'OFFICER',
  title: 'Chủ tịch Hội LHPN xã',
  position: 'CHAIR',
  from: '2021-01-01',
  to: null,
  termEnd: null,
  basis: 'ELECTED',
  paper: null,
  endReason: null,
  state: 'CURRENT',
  allowed: ['EDIT', 'ENDING', 'HANDOVER'],
}
const approver: Office = { ...office, id: 'o2', version: 5, role: 'APPROVER' }
const nga: Officer = {
  version: 1,
  allowed: [],
  id: 'nga',
  login: 'nga',
  name: 'Hoàng Thị Nga',
  offices: [office, approver],
}
const row = ({
  version: _,
  basis: __,
  paper: ___,
  endReason: ____,
  allowed: _____,
  ...rest
}: Office): OfficeRow => rest

describe('terms of an office', () => {
  const text: TermsText = {
    ...textOf({ ...office, paper: null }),
    title: 'Chủ tịch',
    from: '2026-07-01',
    basis: '',
  }

  it('are sent with what was filled in, and without what was not', () => {
    expect(checkTerms(text)).toEqual({})
    expect(termsOf({ ...text, title: ' Phó Chủ tịch ' })).toEqual({
      title: 'Phó Chủ tịch',
      position: 'CHAIR',
      from: '2026-07-01',
      termEnd: null,
      basis: null,
      paper: null,
    })
  })

  it('end after they begin, and name a paper whole or not at all', () => {
    expect(Object.keys(checkTerms({ ...text, termEnd: '2026-07-01' }))).toEqual(['termEnd'])
    const half = checkTerms({ ...text, paperNumber: '12/QĐ' })
    expect(Object.keys(half)).toEqual(['paperDate', 'paperIssuer'])
    const whole = { ...text, paperNumber: '12/QĐ', paperDate: '2026-06-20', paperIssuer: 'BTV' }
    expect(checkTerms(whole)).toEqual({})
    expect(termsOf(whole).paper).toEqual({ number: '12/QĐ', date: '2026-06-20', issuer: 'BTV' })
  })

  it('take the usual title of another position, but never one that somebody wrote', () => {
    expect(withPosition(text, 'VICE_CHAIR')).toEqual({ position: 'VICE_CHAIR', title: 'Phó Chủ tịch' })
    expect(withPosition({ ...text, title: 'Quyền Chủ tịch' }, 'MEMBER')).toEqual({ position: 'MEMBER' })
  })
})

describe('a position', () => {
  it('is one line, by however many offices it is held', () => {
    const other = { ...row(office), id: 'o9', unit: province }
    const found = held([row(office), other, row(approver)])
    expect(found.map(({ all }) => all.map(({ id }) => id))).toEqual([['o1', 'o2'], ['o9']])
  })
})

describe('the list of officers', () => {
  it('asks for the list in the address and counts what waits behind the tabs', async () => {
    const calls = serve({
      'GET /offices': { ...page(row(office), row(approver)), count: 7 },
      'GET /units': page(),
    })
    show(<OfficeListPage />, { at: '/can-bo?tim=nga', role: 'APPROVER' })
    const link = await screen.findByRole('link', { name: 'Hoàng Thị Nga' })
    expect(link.getAttribute('href')).toBe('/can-bo/nga')
    expect(screen.getAllByRole('row')).toHaveLength(2)
    expect(screen.getByText('Ghi chép và lập báo cáo, Duyệt')).toBeTruthy()
    expect((await screen.findByRole('link', { name: 'Còn trống 7' })).getAttribute('href')).toBe(
      '/can-bo?xem=trong&tim=nga',
    )
    expect(calls.map(({ path }) => path)).toContain('/offices?within=u-ts&q=nga&state=CURRENT&limit=50')
  })

  it('offers to fill a vacant seat below, not the seat beside, and nothing to who only records', async () => {
    const seat = {
      ...row(office),
      id: null,
      officer: null,
      role: null,
      title: null,
      from: null,
      state: 'VACANT' as const,
    }
    const below = { ...seat, unit: { ...commune, id: 'x', name: 'Chi hội Nà Bao' } }
    serve({ 'GET /offices': page(seat, below), 'GET /units': page() })
    const { unmount } = show(<OfficeListPage />, { at: '/can-bo?xem=trong', role: 'APPROVER' })
    const fill = await screen.findByRole('link', { name: 'Giao chức danh: Cấp trưởng, Chi hội Nà Bao' })
    expect(fill.getAttribute('href')).toBe('/can-bo/moi?donvi=x&vitri=CHAIR')
    expect(screen.queryByRole('link', { name: /Cấp trưởng, Hội LHPN xã Thái Sơn/ })).toBeNull()
    unmount()
    show(<OfficeListPage />, { at: '/can-bo?xem=trong' })
    await screen.findByText('Chi hội Nà Bao')
    expect(screen.queryByRole('link', { name: /Giao chức danh/ })).toBeNull()
  })
})

describe('an officer', () => {
  it('shows what the service allows, and nothing else', async () => {
    serve({ 'GET /officers/nga': { ...nga, offices: [{ ...office, allowed: ['EDIT'] }] } })
    show(<OfficerPage id="nga" />)
    const card = await screen.findByRole('article', { name: /^Chủ tịch Hội LHPN xã/ })
    expect(
      within(card)
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual(['Sửa thông tin'])
    expect(screen.queryByRole('link', { name: 'Giao chức danh' })).toBeNull()
  })

  it('hands a position over in one act, to somebody found by name, on the version that was shown', async () => {
    const begun = { ...office, id: 'o8', officer: { id: 'xuan', name: 'Bế Thị Xuân' }, from: '2026-07-01' }
    const calls = serve({
      'GET /officers/nga': nga,
      'GET /officers': page({ ...nga, id: 'xuan', login: 'xuan', name: 'Bế Thị Xuân' }, nga),
      'GET /officers/xuan': { id: 'xuan', login: 'xuan', name: 'Bế Thị Xuân', offices: [] },
      'POST /offices/o1/handover': {
        ended: [office],
        begun: [begun],
        goesOver: [{ what: 'plan', count: 2 }],
      },
    })
    show(<OfficerPage id="nga" />, { role: 'ADMIN' })
    fireEvent.click(await screen.findByRole('button', { name: 'Bàn giao' }))
    const dialog = screen.getByRole('dialog')
    const send = within(dialog).getByRole('button', { name: 'Bàn giao' })
    fireEvent.click(send)
    expect(within(dialog).getByText('Chọn người kế nhiệm')).toBeTruthy()
    fireEvent.input(within(dialog).getByLabelText('Người kế nhiệm'), { target: { value: 'xuan' } })
    fireEvent.click(await within(dialog).findByRole('button', { name: /Bế Thị Xuân/ }))
    expect(within(dialog).queryByRole('button', { name: /Hoàng Thị Nga/ })).toBeNull()
    fireEvent.input(within(dialog).getByLabelText('Bàn giao từ ngày'), { target: { value: '01/7/2026' } })
    expect(await within(dialog).findByText('Kế hoạch đang mở: 2')).toBeTruthy()
    fireEvent.click(send)
    expect(
      (await within(dialog).findByText(/^Đã bàn giao từ Hoàng Thị Nga sang Bế Thị Xuân/)).textContent,
    ).toContain('01/7/2026')
    expect(calls.map(({ path }) => path)).toContain('/offices/o1/handover?dryRun=true')
    const sent = calls.find(({ path }) => path === '/offices/o1/handover')
    expect(sent?.headers.get('If-Match')).toBe('"2"')
    expect(JSON.parse(sent?.body ?? '')).toEqual({
      successorId: 'xuan',
      on: '2026-07-01',
      termEnd: null,
      basis: null,
      paper: null,
    })
  })

  it('ends every office of the position, with a reason, and says why when the service declines', async () => {
    const calls = serve({
      'GET /officers/nga': nga,
      'POST /offices/o1/ending': office,
      'POST /offices/o2/ending': () => ({ status: 409, body: problem(409, 'Chức vụ này đã kết thúc') }),
    })
    show(<OfficerPage id="nga" />)
    fireEvent.click(await screen.findByRole('button', { name: 'Cho thôi giữ' }))
    const dialog = screen.getByRole('dialog')
    const send = within(dialog).getByRole('button', { name: 'Cho thôi giữ' })
    fireEvent.click(send)
    expect(within(dialog).getByText('Nhập Lý do')).toBeTruthy()
    fireEvent.input(within(dialog).getByLabelText('Lý do'), { target: { value: 'Nghỉ hưu' } })
    fireEvent.click(send)
    expect(await within(dialog).findByText('Chức vụ này đã kết thúc')).toBeTruthy()
    const sent = calls.filter(({ method }) => method === 'POST')
    expect(sent.map(({ path, headers }) => [path, headers.get('If-Match')])).toEqual([
      ['/offices/o1/ending', '"2"'],
      ['/offices/o2/ending', '"5"'],
    ])
    expect(JSON.parse(sent[0]?.body ?? '')).toEqual({ on: today(), reason: 'Nghỉ hưu' })
  })
})

it('a new office is begun once for each right, at the unit and for the officer one came from', async () => {
  const calls = serve({ 'GET /officers/nga': nga, 'GET /units': page(), 'POST /offices': office })
  show(<NewOfficePage />, { at: '/can-bo/moi?canbo=nga&vitri=VICE_CHAIR', role: 'APPROVER' })
  expect(await screen.findByText('Hoàng Thị Nga')).toBeTruthy()
  expect(screen.queryByLabelText('Quản trị toàn hệ thống')).toBeNull()
  fireEvent.click(screen.getByLabelText('Duyệt'))
  fireEvent.click(screen.getByRole('button', { name: 'Giao chức danh' }))
  await expect.poll(() => location.pathname).toBe('/can-bo/nga')
  const sent = calls.filter(({ method }) => method === 'POST').map(({ body }) => JSON.parse(body))
  expect(sent.map(({ role, unitId, title }) => [role, unitId, title])).toEqual([
    ['OFFICER', 'u-ts', 'Phó Chủ tịch'],
    ['APPROVER', 'u-ts', 'Phó Chủ tịch'],
  ])
})
