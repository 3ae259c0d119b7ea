import { fireEvent, screen } from '@testing-library/preact'
import { beforeEach, expect, it } from 'vitest'
import HomePage from '~/features/home/HomePage'
import MembersPage from '~/features/members/MembersPage'
import SeriesPage from '~/features/series/SeriesPage'
import { device } from '~/offline/db'
import OutboxPage from '~/offline/OutboxPage'
import { enqueue } from '~/offline/outbox'
import { page, serve } from './server'
import { commune, province, show } from './show'
import { activityRow, figures, period, planRow, reportRow, tree } from './views'

beforeEach(async () => {
  const db = await device()
  await Promise.all([db.clear('outbox'), db.clear('drafts'), db.clear('kept')])
})

it('home asks the level above as long as the unit has no plan of its own', async () => {
  serve({
    'GET /plans': ({ path }: { path: string }) => ({
      body: path.includes('unit=u-cb') ? page(planRow) : page(),
    }),
    'GET /plans/pl/items': tree,
    'GET /units/u-ts': {
      ...commune,
      shortName: 'Thái Sơn',
      parentId: province.id,
      validFrom: '2020-01-01',
    },
    'GET /activities': page(activityRow),
    'GET /reporting-periods': page(period),
    'GET /reports': page(),
  })
  show(<HomePage />)
  expect(await screen.findByRole('link', { name: 'Kế hoạch cấp trên: 129/KH-BTV' })).toBeTruthy()
  const record = screen.getByRole('link', { name: 'Ghi: Hỗ trợ xã Thái Sơn' })
  expect(record.getAttribute('href')).toBe('/ghi?viec=i2')
  expect(await screen.findByText('Báo cáo 6 tháng đầu năm 2023')).toBeTruthy()
  expect(screen.getByText('Chưa lập')).toBeTruthy()
  expect(await screen.findByRole('link', { name: 'Tuyên truyền, xóm Nà Bao' })).toBeTruthy()
})

it('who inspects reads everything and is offered nothing to write', async () => {
  serve({
    'GET /plans': page({ ...planRow, unit: commune }),
    'GET /plans/pl/items': tree,
    'GET /activities': page(activityRow),
    'GET /reporting-periods': page(period),
    'GET /reports': page(),
  })
  show(<HomePage />, { role: 'INSPECTOR' })
  expect(await screen.findByRole('link', { name: 'Hỗ trợ xã Thái Sơn' })).toBeTruthy()
  expect(await screen.findByText('Báo cáo 6 tháng đầu năm 2023')).toBeTruthy()
  expect(screen.queryByRole('link', { name: /^Ghi/ })).toBeNull()
  expect(screen.queryByRole('link', { name: 'Lập báo cáo' })).toBeNull()
})

it('home names the reports one may decide on, as the service allows', async () => {
  const waiting = { ...reportRow, status: 'SUBMITTED' as const }
  serve({
    'GET /plans': page(),
    'GET /units/u-ts': { ...commune, shortName: 'Thái Sơn', validFrom: '2020-01-01' },
    'GET /activities': page(),
    'GET /reporting-periods': page(period),
    'GET /reports': page(
      { ...waiting, id: 'r2', unit: { ...commune, name: 'Xã Lý Bôn' }, allowed: ['ACCEPTANCE', 'RETURN'] },
      { ...waiting, id: 'r3', unit: { ...commune, name: 'Xã Đức Hạnh' }, allowed: [] },
    ),
  })
  show(<HomePage />)
  const read = await screen.findByRole('link', { name: 'Xem: Xã Lý Bôn' })
  expect(read.getAttribute('href')).toBe('/bao-cao/r2')
  expect(screen.queryByText('Xã Đức Hạnh')).toBeNull()
})

it('the outbox shows what this officer saved and why it was refused', async () => {
  serve({})
  await enqueue('k1', 'lan', { unitId: 'u-ts', kind: 'OTHER', title: 'Họp tổ', heldOn: '2023-06-06' }, [])
  const [entry] = await (await device()).getAll('outbox')
  if (entry) await (await device()).put('outbox', { ...entry, state: 'REJECTED', reason: 'Ngày sau hôm nay' })
  await enqueue(
    'k2',
    'hoa',
    { unitId: 'u-ts', kind: 'OTHER', title: 'Của người khác', heldOn: '2023-06-06' },
    [],
  )
  show(<OutboxPage />)
  expect(await screen.findByText('Máy chủ không nhận: Ngày sau hôm nay')).toBeTruthy()
  expect(screen.queryByText('Của người khác')).toBeNull()
})

it('members: a rate stands with its two numbers, and a form asks for what is missing', async () => {
  const count = {
    id: 'm1',
    version: 0,
    unit: commune,
    countedOn: '2023-05-31',
    members: 690,
    women18: 1311,
    honorary: null,
    core: 48,
    rate: 52.63,
    note: null,
    recordedBy: { id: 'lan', name: 'Lý Thị Lan' },
    recordedAt: '2023-06-01T02:00:00Z',
    allowed: [],
  }
  const calls = serve({
    'GET /member-counts': page(count),
    'GET /units': page(),
    'POST /member-counts': count,
  })
  show(<MembersPage />, { at: '/hoi-vien?so=m1' })
  expect(await screen.findByText('(690/1.311)')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Lưu thống kê' }))
  expect(await screen.findByText('Nhập Tổng số hội viên')).toBeTruthy()
  expect(calls.some(({ method }) => method === 'POST')).toBe(false)
})

it('figures: what nobody reported is said so', async () => {
  serve({
    'GET /reporting-periods': page(period),
    'GET /units': page(),
    'GET /series': {
      unit: commune,
      from: period.dataFrom,
      to: period.dataTo,
      figures,
      children: [{ unit: { ...commune, id: 'x', name: 'Chi hội Nà Bao' }, figures }],
    },
  })
  show(<SeriesPage />, { at: '/so-lieu' })
  expect((await screen.findAllByText('chưa có số liệu')).length).toBe(2)
  expect(screen.getByRole('link', { name: 'Chi hội Nà Bao' }).getAttribute('href')).toBe(
    '/so-lieu?donvi=x&ky=2023H1',
  )
})
