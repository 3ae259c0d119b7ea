import { fireEvent, screen, within } from '@testing-library/preact'
import { expect, it } from 'vitest'
import { Route } from 'wouter'
import { page, serve } from '../../../tests/server'
import { commune, province, show } from '../../../tests/show'
import { figures, period, report } from '../../../tests/views'
import ReportListPage from './ReportListPage'
import ReportPage from './ReportPage'
import { pieces } from './tokens'

const open = (at: string) =>
  show(<Route path="/bao-cao/:id">{({ id }) => <ReportPage id={id ?? ''} />}</Route>, { at, unit: province })

const child = { unit: commune, value: 5, numerator: null, denominator: null, status: 'REPORTED', entries: 1 }
const entry = {
  seq: 1,
  indicator: 'NEW_MEM',
  unit: commune,
  day: '2023-05-29',
  quantity: 5,
  sourceType: 'ACTIVITY',
  sourceId: 'a1',
  sourceLabel: 'Ra mắt tổ phụ nữ',
  officer: { id: 'lan', name: 'Lý Thị Lan' },
  recordedAt: '2023-05-29T01:00:00Z',
  reverses: null,
}
const sources = (unit: typeof province) => ({
  figure: figures[0],
  reportId: 'r1',
  unit,
  trail: [province],
  value: 1284,
  numerator: null,
  denominator: null,
  status: 'REPORTED',
  children:
    unit === province
      ? [
          child,
          {
            ...child,
            unit: { ...commune, id: 'u2', name: 'Xã Lý Bôn' },
            value: null,
            status: 'NOT_REPORTED',
          },
        ]
      : [],
  entries: page(...(unit === province ? [] : [entry])),
})

it('splits a paragraph at its figures', () => {
  expect(pieces('mới {{NEW_MEM}} hội viên')).toEqual([
    { text: 'mới ' },
    { indicator: 'NEW_MEM' },
    { text: ' hội viên' },
  ])
})

it('shows figures as links, a ratio with its two numbers, and never a zero for what is missing', async () => {
  serve({ 'GET /reports/r1': report })
  open('/bao-cao/r1')
  const links = await screen.findAllByRole('link', { name: /1\.284/ })
  expect(links[0]?.getAttribute('href')).toBe('/bao-cao/r1?nguon=NEW_MEM')
  const table = within(screen.getByRole('table'))
  expect(table.getByText('52,63%')).toBeTruthy()
  expect(table.getByText('(690/1.311)')).toBeTruthy()
  expect(table.getByText('chưa có số liệu')).toBeTruthy()
  expect(
    screen.getByText(
      /Tổng hợp từ báo cáo của 0\/1 đơn vị. Chưa có báo cáo được duyệt: Hội LHPN xã Thái Sơn./,
    ),
  ).toBeTruthy()
})

it('leads from a figure to a unit and to what was recorded', async () => {
  serve({
    'GET /reports/r1': report,
    'GET /figures/f1/sources': ({ path }: { path: string }) => ({
      body: sources(path.includes('unit=u-ts') ? commune : province),
    }),
  })
  open('/bao-cao/r1?nguon=NEW_MEM')
  const panel = within(await screen.findByRole('complementary'))
  expect(await panel.findByText('Cộng từ 1 trên 2 đơn vị.')).toBeTruthy()
  expect(panel.getByText('chưa có số liệu')).toBeTruthy()
  fireEvent.click(panel.getByRole('button', { name: /Thái Sơn/ }))
  const source = await panel.findByRole('link', { name: 'Ra mắt tổ phụ nữ' })
  expect(source.getAttribute('href')).toBe('/hoat-dong/a1')
})

it('does not return a report without saying why', async () => {
  const calls = serve({
    'GET /reports/r1': report,
    'POST /reports/r1/return': { ...report, status: 'RETURNED', allowed: [] },
  })
  open('/bao-cao/r1')
  fireEvent.click(await screen.findByRole('button', { name: 'Trả lại để bổ sung' }))
  const dialog = within(screen.getByLabelText('Trả lại để bổ sung'))
  const send = dialog.getByRole('button', { name: 'Trả lại để bổ sung', hidden: true })
  fireEvent.click(send)
  expect(dialog.getByText('Nhập Ghi chú')).toBeTruthy()
  fireEvent.input(dialog.getByLabelText('Ghi chú'), { target: { value: 'Thiếu xóm Khuổi Lầy' } })
  fireEvent.click(send)
  await screen.findByText('Đã trả lại')
  const move = calls.find(({ method }) => method === 'POST')
  expect(JSON.parse(move?.body ?? '')).toEqual({
    reasonCode: 'WRONG_FIGURE',
    indicator: null,
    note: 'Thiếu xóm Khuổi Lầy',
  })
  expect(move?.headers.get('If-Match')).toBe('"4"')
})

it('sends the same key again when the same thing is tried again', async () => {
  const calls = serve({
    'GET /units': page(),
    'GET /reports': page(),
    'GET /reporting-periods': page(period),
    'POST /reports': () => ({ status: 503, body: { title: 'Máy chủ bận', status: 503 } }),
  })
  show(<ReportListPage />, { at: '/bao-cao' })
  const begin = await screen.findByRole('button', { name: 'Lập báo cáo' })
  fireEvent.click(begin)
  await screen.findByText('Máy chủ bận')
  fireEvent.click(begin)
  await expect.poll(() => calls.filter(({ method }) => method === 'POST').length).toBe(2)
  const keys = calls
    .filter(({ method }) => method === 'POST')
    .map(({ headers }) => headers.get('Idempotency-Key'))
  expect(new Set(keys).size).toBe(1)
})

it('keeps the name of a closed unit and says who carries on', async () => {
  const handedOver = {
    from: commune,
    to: { ...commune, id: 'u-yt', name: 'Hội LHPN xã Yên Thổ' },
    on: '2025-07-01',
    act: {
      reorganisationId: 'q1',
      title: 'Sắp xếp',
      number: '1657/NQ',
      date: '2025-06-16',
      issuer: 'UBTVQH',
    },
  }
  serve({ 'GET /reports/r1': { ...report, handedOver } })
  open('/bao-cao/r1')
  expect((await screen.findByRole('note')).textContent).toBe(
    'Hồ sơ của Hội LHPN xã Thái Sơn, bàn giao cho Hội LHPN xã Yên Thổ từ ngày 01/7/2025 theo 1657/NQ.',
  )
})

it('leads from a share of a divided unit to the reorganisation', async () => {
  const shared = { ...entry, sourceType: 'REORGANISATION', sourceId: 'q1', sourceLabel: 'Chia tách đơn vị' }
  serve({
    'GET /reports/r1': report,
    'GET /figures/f1/sources': { ...sources(commune), entries: page(shared) },
  })
  open('/bao-cao/r1?nguon=NEW_MEM')
  const source = await screen.findByRole('link', { name: 'Chia tách đơn vị' })
  expect(source.getAttribute('href')).toBe('/sap-xep/q1')
})
