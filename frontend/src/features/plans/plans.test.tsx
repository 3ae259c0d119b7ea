import { fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { Route } from 'wouter'
import { page, serve } from '../../../tests/server'
import { show } from '../../../tests/show'
import { plan, planRow, task, tree } from '../../../tests/views'
import PlanListPage from './PlanListPage'
import PlanPage from './PlanPage'
import { concernedItems } from './tree'

const common = { 'GET /units': page(), 'GET /activities': page() }

it('lists plans under the filter of the address', async () => {
  const calls = serve({ ...common, 'GET /plans': page(planRow) })
  show(<PlanListPage />, { at: '/ke-hoach?trangthai=ISSUED' })
  expect(await screen.findByRole('link', { name: /Nâng cao chất lượng/ })).toBeTruthy()
  expect(calls.some(({ path }) => path === '/plans?state=ISSUED')).toBe(true)
})

describe('one plan', () => {
  const answers = {
    ...common,
    'GET /plans/pl': () => ({ body: plan, etag: '"x-3"' }),
    'GET /plans/pl/items': tree,
    'GET /plan-items/i2/concretisations': page(),
    'POST /plans/pl/approval': { ...plan, version: 4, status: 'APPROVED', allowed: [] },
  }
  const open = (at: string) =>
    show(<Route path="/ke-hoach/:id">{({ id }) => <PlanPage id={id ?? ''} />}</Route>, { at })

  it('offers the steps the server allows and sends the version on the screen', async () => {
    const calls = serve(answers)
    open('/ke-hoach/pl')
    fireEvent.click(await screen.findByRole('button', { name: 'Duyệt' }))
    const dialog = within(screen.getByLabelText('Duyệt'))
    fireEvent.click(dialog.getByRole('button', { name: 'Duyệt', hidden: true }))
    await screen.findByText('Đã duyệt, chờ cán bộ soạn thảo ban hành.')
    const step = calls.find(({ method }) => method === 'POST')
    expect(step?.headers.get('If-Match')).toBe('"x-3"')
    expect(step?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/)
    expect(screen.queryByRole('button', { name: 'Trả lại' })).toBeNull()
  })

  it('asks for the form of the paper that was chosen', async () => {
    const calls = serve(answers)
    open('/ke-hoach/pl')
    fireEvent.click(await screen.findByRole('button', { name: 'Tải .pdf' }))
    const asked = () => calls.find(({ path }) => path === '/plans/pl/document')
    await waitFor(() => expect(asked()?.headers.get('Accept')).toBe('application/pdf'))
  })

  it('opens an item of the address beside the tree, in its own words', async () => {
    serve(answers)
    open('/ke-hoach/pl?muc=i2')
    expect(await screen.findByText(`“${task.text}”`)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Ghi hoạt động' }).getAttribute('href')).toBe('/ghi?viec=i2')
    expect(screen.getByRole('button', { name: 'Đưa vào kế hoạch của đơn vị' })).toBeTruthy()
  })
})

describe('the tree', () => {
  it('asks only for what can be done: leaves outside the purpose', () => {
    const purpose = {
      ...task,
      id: 'p',
      kind: 'SECTION' as const,
      text: 'MỤC ĐÍCH, YÊU CẦU',
      children: [task],
    }
    expect(concernedItems([purpose, ...tree.items]).map(({ id }) => id)).toEqual(['i2'])
  })
})
