import { fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { expect, it } from 'vitest'
import { Route } from 'wouter'
import type { Schema } from '~/api/client'
import { page, serve } from '../../../tests/server'
import { commune, province, show } from '../../../tests/show'
import { plan } from '../../../tests/views'
import CoveragePage from './CoveragePage'
import { Matrix } from './Matrix'
import { rowsWith, sumOf } from './states'

const none = { notConcretised: 0, planned: 0, inProgress: 0, hasResult: 0, notApplicable: 0 }
const other = { ...commune, id: 'u-lb', name: 'Hội LHPN xã Lý Bôn' }
const cell = (itemId: string, state: Schema<'ProgressState'>): Schema<'CoverageCell'> => ({
  itemId,
  state,
  reason: 'NOTHING_YET',
  activities: 0,
  attendances: 0,
})
const columns: Schema<'CoverageColumn'>[] = ['a', 'b', 'c'].map((itemId) => ({
  itemId,
  path: `II.${itemId}`,
  marker: '-',
  text: `Nhiệm vụ ${itemId}`,
  audience: 'BELOW',
}))
const rows: Schema<'CoverageRow'>[] = [
  {
    unit: commune,
    formerly: [],
    counts: { ...none, inProgress: 1, planned: 1 },
    cells: [cell('a', 'IN_PROGRESS'), cell('c', 'PLANNED')],
  },
  {
    unit: other,
    formerly: [],
    counts: { ...none, notConcretised: 1 },
    cells: [cell('a', 'NOT_CONCRETISED')],
  },
]
const view: Schema<'CoverageView'> = {
  planId: 'pl',
  asOf: '2023-06-06',
  columns,
  items: rows,
  next: null,
  count: 2,
  totals: columns.map(({ itemId }) => ({ itemId, units: { ...none, planned: 1 } })),
}
const opened: Schema<'CoverageCellView'> = {
  planId: 'pl',
  asOf: '2023-06-06',
  unit: commune,
  item: { id: 'a', planId: 'pl', path: 'II.a', text: 'Nhiệm vụ a' },
  progress: {
    state: 'IN_PROGRESS',
    reason: 'ACTIVITY_HELD',
    items: 1,
    activities: 1,
    attendances: 40,
    results: 0,
    doneOn: null,
    exemption: null,
  },
  items: [
    {
      itemId: 'own',
      planId: 'pl2',
      unit: commune,
      path: '+1',
      text: 'Việc của xã',
      planStatus: 'ISSUED',
      dueOn: null,
      doneOn: null,
    },
  ],
  activities: [
    {
      activityId: 'act',
      unit: commune,
      planItemId: 'own',
      title: 'Truyền thông tại chợ',
      heldOn: '2023-05-12',
      attendances: 40,
      result: null,
    },
  ],
}

const open = (at = '/ke-hoach/pl/bao-phu') => {
  const calls = serve({
    'GET /plans/pl': { ...plan, status: 'ISSUED' },
    'GET /plans/pl/coverage': view,
    'GET /plans/pl/coverage/u-ts/a': opened,
    'GET /units': page(),
  })
  show(<Route path="/ke-hoach/:id/bao-phu">{({ id }) => <CoveragePage id={id ?? ''} />}</Route>, {
    at,
    unit: province,
  })
  return calls
}

it('is a table whose cells say their state in a word and open to what stands behind', async () => {
  open()
  const row = within(await screen.findByRole('row', { name: /Hội LHPN xã Thái Sơn/ }))
  fireEvent.click(row.getByRole('button', { name: 'Đang làm: Hội LHPN xã Thái Sơn, II.a' }))
  const panel = within(await screen.findByRole('complementary'))
  expect((await panel.findByRole('link', { name: 'Việc của xã' })).getAttribute('href')).toBe(
    '/ke-hoach/pl2?muc=own',
  )
  expect(panel.getByRole('link', { name: 'Truyền thông tại chợ' }).getAttribute('href')).toBe(
    '/hoat-dong/act',
  )
  expect(panel.getByText('1 hoạt động, 40 lượt người; chưa hoạt động nào ghi kết quả.')).toBeTruthy()
  expect(location.search).toBe('?o=u-ts&muc=a')
})

it('has one cell in the tab order; the arrow keys pass over what is not asked of a unit', async () => {
  open()
  await screen.findByRole('table')
  const cells = screen.getAllByRole('button', { name: /, II\./ })
  await waitFor(() => expect(cells.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]))
  cells[0]?.focus()
  fireEvent.keyDown(cells[0] as HTMLElement, { key: 'ArrowRight' })
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Đã lập: Hội LHPN xã Thái Sơn, II.c')
  fireEvent.keyDown(document.activeElement as HTMLElement, { key: 'ArrowDown' })
  expect(document.activeElement).toBe(cells[1])
  fireEvent.keyDown(document.activeElement as HTMLElement, { key: 'Home' })
  fireEvent.keyDown(document.activeElement as HTMLElement, { key: 'ArrowDown' })
  expect(document.activeElement).toBe(cells[2])
  expect(cells.map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, 0])
})

it('leaves only the units with something in the state of the address', async () => {
  open('/ke-hoach/pl/bao-phu?trangthai=PLANNED')
  await screen.findByRole('row', { name: /Thái Sơn/ })
  expect(screen.queryByRole('row', { name: /Lý Bôn/ })).toBeNull()
  expect(rowsWith(rows, undefined).length).toBe(2)
  expect(
    sumOf(
      rows.map(({ counts }) => counts),
      'PLANNED',
    ),
  ).toBe(1)
})

it('draws 56 units × 40 items at once', () => {
  const many = Array.from({ length: 40 }, (_, at) => ({
    ...(columns[0] as (typeof columns)[0]),
    itemId: `i${at}`,
  }))
  const units = Array.from({ length: 56 }, (_, at) => ({
    unit: { ...commune, id: `u${at}` },
    formerly: [],
    counts: none,
    cells: many.map(({ itemId }) => cell(itemId, 'PLANNED')),
  }))
  show(<Matrix planId="pl" columns={many} rows={units} totals={[]} chosen={null} onOpen={() => {}} />)
  expect(document.querySelectorAll('td button').length).toBe(2240)
})
