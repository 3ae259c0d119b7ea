import { fireEvent, screen, waitFor } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { Route } from 'wouter'
import type { Schema } from '~/api/client'
import { page, serve } from '../../../tests/server'
import { commune, province, show } from '../../../tests/show'
import { item, plan, tree } from '../../../tests/views'
import ConcretisePage from './ConcretisePage'
import { addAfter, changeRow, firstRow, removeRow, wanted } from './rows'
import { headingsOf, nextOpen, type Task } from './tasks'

describe('the rows of an answer', () => {
  it('grow after the one in hand, with the same hands and day', () => {
    const begun = changeRow(firstRow('Vận động'), 0, { lead: 'Xã Thái Sơn', dueOn: '2023-06-30' })
    const { rows, added } = addAfter(begun, 0)
    expect(rows.map(({ key, text, lead, dueOn }) => [key, text, lead, dueOn])).toEqual([
      [0, 'Vận động', 'Xã Thái Sơn', '2023-06-30'],
      [added, '', 'Xã Thái Sơn', '2023-06-30'],
    ])
    const between = addAfter(rows, 0)
    expect(between.rows.map(({ key }) => key)).toEqual([0, between.added, added])
    expect(removeRow(between.rows, added).map(({ key }) => key)).toEqual([0, between.added])
  })

  it('are sent without the empty ones, normalised', () => {
    const { rows } = addAfter(firstRow(` ${'Hội'.normalize('NFD')} `), 0)
    expect(wanted(rows)).toEqual([{ text: 'Hội', lead: '', dueOn: null }])
  })
})

describe('the items of the plan above', () => {
  const task = (id: string, state: Task['state']): Task => ({ id, path: id, text: id, state })
  const tasks = [task('a', 'NOT_CONCRETISED'), task('b', 'PLANNED'), task('c', 'NOT_CONCRETISED')]

  it('are gone through onwards, once round', () => {
    expect(nextOpen(tasks, 0)?.id).toBe('c')
    expect(nextOpen(tasks, 2)?.id).toBe('a')
    expect(nextOpen([task('a', 'PLANNED')], -1)).toBeUndefined()
    // The one in hand has just been answered, whatever the list still says of it.
    expect(nextOpen([task('a', 'NOT_CONCRETISED')], 0)).toBeUndefined()
  })

  it('stand under their headings', () => {
    const leaf = item({ id: 'leaf' })
    const roots = [item({ id: 'x' }), item({ id: 'root', children: [item({ id: 'mid', children: [leaf] })] })]
    expect(headingsOf(roots, 'leaf').map(({ id }) => id)).toEqual(['root', 'mid'])
    expect(headingsOf(roots, 'root')).toEqual([])
    expect(headingsOf(roots, 'nowhere')).toEqual([])
  })
})

describe('the page', () => {
  const states = (state: Schema<'ProgressState'>): Schema<'CoverageView'> => ({
    planId: 'pl',
    asOf: '2023-06-06',
    columns: [{ itemId: 'i2', path: 'II.4.1', marker: '-', text: 'Hỗ trợ xã Thái Sơn', audience: 'BELOW' }],
    items: [
      {
        unit: commune,
        formerly: [],
        counts: { notConcretised: 1, planned: 0, inProgress: 0, hasResult: 0, notApplicable: 0 },
        cells: [{ itemId: 'i2', state, reason: 'NOTHING_YET', activities: 0, attendances: 0 }],
      },
    ],
    next: null,
    count: null,
    totals: null,
  })
  const made = { ...plan, id: 'own', unit: commune, upperPlanId: 'pl', status: 'DRAFT' as const }
  const answers = (state: Schema<'ProgressState'> = 'NOT_CONCRETISED') => ({
    'GET /plans/pl': { ...plan, unit: province, status: 'ISSUED' },
    'GET /plans/pl/items': tree,
    'GET /plans/pl/coverage': states(state),
    'GET /plans': page(),
    'GET /units': page(),
    'POST /plans': made,
    'POST /plan-items/i2/concretisations': item({ id: 't1', planId: 'own', version: 4 }),
    'POST /plans/own/items': item({ id: 't2', planId: 'own' }),
    'PUT /plan-items/t1/assignment': {},
    'PUT /plan-items/t2/assignment': {},
    'POST /plan-items/i2/exemptions': {},
    'GET /plan-items/i2/exemptions': page({
      id: 'e1',
      version: 2,
      planItemId: 'i2',
      unit: commune,
      reason: 'Xã không có chợ phiên',
      markedBy: { id: 'lan', name: 'Lý Thị Lan' },
      markedAt: '2023-06-06T02:00:00Z',
    }),
    'DELETE /plan-items/i2/exemptions/e1': {},
  })
  const open = () =>
    show(<Route path="/ke-hoach/:id/cu-the-hoa">{({ id }) => <ConcretisePage id={id ?? ''} />}</Route>, {
      at: '/ke-hoach/pl/cu-the-hoa',
    })

  it('takes the first row over as adapted and adds the others below it, from the keyboard', async () => {
    const calls = serve(answers())
    open()
    const work = await screen.findByLabelText('Việc')
    fireEvent.input(work, { target: { value: 'Vận động tại chợ Thái Sơn' } })
    fireEvent.input(screen.getByLabelText(/Ai làm/), { target: { value: 'Chi hội Nà Bao' } })
    fireEvent.keyDown(work, { key: 'Enter' })
    const second = await screen.findByLabelText('Việc 2')
    expect(document.activeElement).toBe(second)
    fireEvent.input(second, { target: { value: 'Rà soát phụ nữ' } })
    fireEvent.keyDown(second, { key: 'Enter', ctrlKey: true })
    await waitFor(() => expect(calls.some(({ path }) => path === '/plan-items/t2/assignment')).toBe(true))
    const sent = calls.filter(({ method }) => method === 'POST' || method === 'PUT')
    expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /plans',
      'POST /plan-items/i2/concretisations',
      'PUT /plan-items/t1/assignment',
      'POST /plans/own/items',
      'PUT /plan-items/t2/assignment',
    ])
    expect(JSON.parse(sent[1]?.body ?? '')).toMatchObject({
      planId: 'own',
      text: 'Vận động tại chợ Thái Sơn',
    })
    expect(sent[2]?.headers.get('If-Match')).toBe('"4"')
    expect(JSON.parse(sent[2]?.body ?? '').lead.name).toBe('Chi hội Nà Bao')
    expect(JSON.parse(sent[3]?.body ?? '')).toMatchObject({ text: 'Rà soát phụ nữ', parentItemId: 't1' })
    const keys = sent.map(({ headers }) => headers.get('Idempotency-Key')).filter(Boolean)
    expect(new Set(keys).size).toBe(3)
  })

  it('asks for a reason before an item is not applicable', async () => {
    const calls = serve(answers())
    open()
    fireEvent.click(await screen.findByRole('button', { name: 'Không thực hiện, nêu lý do' }))
    const mark = screen.getByRole('button', { name: 'Ghi không áp dụng' }) as HTMLButtonElement
    expect(mark.disabled).toBe(true)
    fireEvent.input(screen.getByLabelText('Lý do không thực hiện'), { target: { value: 'Xã không có chợ' } })
    fireEvent.click(mark)
    await waitFor(() => {
      const said = calls.find(({ path }) => path === '/plan-items/i2/exemptions')
      expect(JSON.parse(said?.body ?? '{}')).toEqual({ unitId: commune.id, reason: 'Xã không có chợ' })
    })
  })

  it('takes a reason back, on the version that was read', async () => {
    const calls = serve(answers('NOT_APPLICABLE'))
    show(<Route path="/ke-hoach/:id/cu-the-hoa">{({ id }) => <ConcretisePage id={id ?? ''} />}</Route>, {
      at: '/ke-hoach/pl/cu-the-hoa?muc=i2',
    })
    expect(await screen.findByText('Xã không có chợ phiên')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Hoàn tác' }))
    await waitFor(() => {
      const undone = calls.find(({ method }) => method === 'DELETE')
      expect(undone?.headers.get('If-Match')).toBe('"2"')
    })
  })
})
