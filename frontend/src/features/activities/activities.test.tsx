import { fireEvent, screen, waitFor } from '@testing-library/preact'
import { beforeEach, expect, it } from 'vitest'
import { device } from '~/offline/db'
import { page, serve } from '../../../tests/server'
import { commune, show } from '../../../tests/show'
import { activity, activityRow, planRow, problem, tree } from '../../../tests/views'
import ActivityListPage from './ActivityListPage'
import ActivityPage from './ActivityPage'
import RecordPage from './RecordPage'

beforeEach(async () => {
  const db = await device()
  await Promise.all([db.clear('outbox'), db.clear('drafts'), db.clear('kept')])
})

const answers = {
  'GET /plans': page({ ...planRow, unit: commune }),
  'GET /plans/pl/items': tree,
  'GET /activities': page(activityRow),
  'GET /units': page(),
  'POST /activities': () => ({ status: 201, body: activity }),
}

const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } })

it('says what is wrong on the device and sends nothing', async () => {
  const calls = serve(answers)
  show(<RecordPage />, { at: '/ghi?viec=i2' })
  await screen.findByText('Hỗ trợ xã Thái Sơn')
  type('Người dự', '38')
  type('Trong đó nữ', '42')
  fireEvent.click(screen.getByRole('button', { name: 'Lưu hoạt động' }))
  expect(await screen.findByText('Số nữ (42) lớn hơn số người dự (38)')).toBeTruthy()
  expect(screen.getByText('Chọn hình thức hoạt động')).toBeTruthy()
  expect(calls.some(({ method }) => method === 'POST')).toBe(false)
})

it('saves on the device, then sends with the key of the form', async () => {
  const calls = serve(answers)
  show(<RecordPage />, { at: '/ghi?viec=i2' })
  fireEvent.click(await screen.findByLabelText('Tuyên truyền'))
  type('Ở đâu?', 'xóm Nà Bao')
  type('Người dự', '42')
  fireEvent.click(screen.getByRole('button', { name: 'Lưu hoạt động' }))
  expect(await screen.findByRole('heading', { name: 'Đã gửi' })).toBeTruthy()
  const sent = calls.find(({ method }) => method === 'POST')
  const [entry] = await (await device()).getAll('outbox')
  expect(sent?.headers.get('Idempotency-Key')).toBe(entry?.id)
  expect(JSON.parse(sent?.body ?? '')).toMatchObject({
    unitId: 'u-ts',
    planItemId: 'i2',
    title: 'Tuyên truyền, xóm Nà Bao',
    attendances: 42,
    women: null,
  })
})

it('brings back what was being written', async () => {
  serve(answers)
  const first = show(<RecordPage />, { at: '/ghi' })
  await screen.findByLabelText('Người dự')
  type('Người dự', '4x')
  await screen.findByText('Đã lưu nháp', {}, { timeout: 2500 })
  first.unmount()
  show(<RecordPage />, { at: '/ghi' })
  await waitFor(() => expect((screen.getByLabelText('Người dự') as HTMLInputElement).value).toBe('4x'))
})

it('lists activities by the filter of the address', async () => {
  const calls = serve(answers)
  show(<ActivityListPage />, { at: '/hoat-dong?hinhthuc=COMMUNICATION&tu=2023-01-01' })
  expect(await screen.findByRole('link', { name: 'Tuyên truyền, xóm Nà Bao' })).toBeTruthy()
  const asked = calls.find(({ path }) => path.startsWith('/activities'))
  expect(asked?.path).toContain('kind=COMMUNICATION')
  expect(asked?.path).toContain('from=2023-01-01')
  expect(asked?.headers.get('Accept-Language')).toBe('vi')
})

it('shows one activity, who recorded it, and only the steps allowed', async () => {
  serve({ 'GET /activities/a1': activity })
  show(<ActivityPage id="a1" />)
  expect(await screen.findByText(/Lý Thị Lan/)).toBeTruthy()
  expect((await screen.findByRole('link', { name: /Hỗ trợ xã Thái Sơn/ })).getAttribute('href')).toBe(
    '/ke-hoach/pl?muc=i2',
  )
  expect(screen.getByRole('button', { name: 'Hủy hoạt động' })).toBeTruthy()
  expect(screen.queryByText('Chụp')).toBeNull()
})

it('tells what is not there and what one may not see in the same words', async () => {
  serve({})
  show(<ActivityPage id="a9" />)
  expect(await screen.findByRole('heading', { name: 'Không tìm thấy nội dung' })).toBeTruthy()
})

it('tells any other problem in the words of the server', async () => {
  serve({ 'GET /activities/a9': () => ({ status: 403, body: problem(403, 'Ngoài phạm vi') }) })
  show(<ActivityPage id="a9" />)
  expect((await screen.findByRole('alert')).textContent).toContain('Ngoài phạm vi')
})
