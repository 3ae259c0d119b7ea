import { readFileSync } from 'node:fs'
import { fireEvent, screen } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { page, serve } from '../../../tests/server'
import { province, show } from '../../../tests/show'
import { problem } from '../../../tests/views'
import { blankChange, blankUnit, changeText, draftOf, lacks } from './changes'
import { changeKinds, keptLabel } from './labels'
import NewReorganisationPage from './NewReorganisationPage'
import type { Change, Rehearsal, Reorganisation } from './queries'
import ReorganisationListPage from './ReorganisationListPage'
import ReorganisationPage from './ReorganisationPage'

const sample = readFileSync('../samples/reorganisation-2025.json', 'utf8')
const named = (ref: string) => ({ '01': 'xã A', '02': 'xã B', new: 'xã C' })[ref] ?? ref
const change = (kind: Change['kind'], given: Partial<Change>): Change => ({ ...blankChange(kind), ...given })
const fresh = { ...blankUnit(), key: 'new', type: 'xã', name: 'C', parent: '04' }

describe('a change', () => {
  it('is read aloud with the names of its units', () => {
    const says = (kind: Change['kind'], given: Partial<Change>) => changeText(change(kind, given), named)
    expect(says('MERGE', { units: ['01', '02'], open: [fresh] })).toBe('xã A, xã B thành xã C')
    expect(says('MERGE', { units: ['01'], to: '02' })).toBe('xã A thành xã B')
    expect(says('CLOSE', { units: ['01'] })).toBe('xã A; cấp trên tiếp nhận')
    expect(says('MOVE', { units: ['01', '02'], parent: 'new' })).toBe('xã A, xã B về trực thuộc xã C')
    expect(says('RENAME', { units: ['01'], type: 'phường', name: 'D' })).toBe('xã A thành phường D')
    expect(says('ABOLISH_LEVEL', { units: ['01'] })).toContain('mọi đơn vị cấp huyện của xã A')
  })

  it('of every kind says what it still lacks, until it lacks nothing', () => {
    const whole: Record<Change['kind'], Partial<Change>> = {
      OPEN: { open: [fresh] },
      CLOSE: { units: ['01'] },
      MERGE: { units: ['01', '02'], open: [fresh] },
      SPLIT: { units: ['01'], open: [fresh], to: 'new' },
      RENAME: { units: ['01'], name: 'D' },
      RECODE: { units: ['01'], code: '09' },
      MOVE: { units: ['01'], parent: '02' },
      ABOLISH_LEVEL: { units: ['01'], level: 'DISTRICT' },
    }
    for (const kind of changeKinds) {
      expect(lacks(blankChange(kind)), kind).toBe(kind === 'OPEN' ? 'reorg.lacks.open' : 'reorg.lacks.units')
      expect(lacks(change(kind, whole[kind])), kind).toBeNull()
    }
    expect(lacks(change('MERGE', { units: ['01'], open: [fresh], to: '02' }))).toBe('reorg.lacks.into')
    expect(lacks(change('SPLIT', { units: ['01'], open: [fresh] }))).toBe('reorg.lacks.taker')
    expect(lacks(change('MERGE', { units: ['01'], open: [{ ...fresh, parent: '' }] }))).toBe(
      'reorg.lacks.open',
    )
  })
})

describe('a file', () => {
  it('as samples has one is read whole, and every change of it can be said', () => {
    const draft = draftOf(sample)
    expect(draft?.changes).toHaveLength(57)
    expect(draft?.nameClashes).toBe('KEEP_APART')
    expect(draft?.changes.filter((each) => lacks(each))).toEqual([])
  })
  it('of another sort is not taken', () => {
    expect(draftOf('mã;tên')).toBeNull()
    expect(draftOf('{"title":"x","changes":[]}')).toBeNull()
    expect(draftOf('null')).toBeNull()
  })
})

it('a kind of record this client does not know is counted all the same', () => {
  expect(keptLabel('report')).toBe('reorg.kept.report')
  expect(keptLabel('something_new')).toBe('reorg.kept.other')
})

const act = { number: '1657/NQ-UBTVQH15', date: '2025-06-16', issuer: 'Ủy ban Thường vụ Quốc hội' }
const a = { id: 'a', code: '01', name: 'Xã A', kind: 'COMMUNE' as const }
const c = { id: 'c', code: '01', name: 'Xã C', kind: 'COMMUNE' as const }
const plan = (changes: Partial<Reorganisation>): Reorganisation => ({
  id: 'r1',
  version: 4,
  title: 'Sắp xếp cấp xã',
  act,
  effectiveOn: '2025-07-01',
  status: 'DRAFT',
  draftedAt: '2025-06-20T02:00:00Z',
  decidedAt: null,
  changes: [change('MERGE', { units: ['01'], open: [fresh] })],
  nameClashes: 'REFUSE',
  closed: [],
  opened: [],
  changed: [],
  dependents: [],
  allowed: ['REHEARSAL', 'APPLICATION'],
  ...changes,
})
const rehearsal: Rehearsal = {
  id: 'r1',
  closed: [{ unit: a, heir: c }],
  opened: [c],
  changed: [],
  counts: [{ what: 'activity', count: 1284 }],
  open: [
    { what: 'report', id: 'b1', unit: a, heir: c, label: 'Báo cáo quý' },
    { what: 'office', id: 'o1', unit: a, heir: c, label: 'Chủ tịch, Hoàng Thị Nga' },
  ],
  nameClashes: [],
}

it('application is offered after the rehearsal only, and its dialog names paper and day', async () => {
  let at = plan({})
  const calls = serve({
    'GET /reorganisations/r1': () => ({ body: at }),
    'GET /units': page(a),
    'POST /reorganisations/r1/rehearsal': rehearsal,
    'POST /reorganisations/r1/application': () => {
      at = plan({ status: 'APPLIED', version: 5, allowed: ['REVERSAL'] })
      return { body: at }
    },
    'GET /series': { figures: [] },
  })
  show(<ReorganisationPage id="r1" />, { unit: province, role: 'ADMIN' })
  expect(await screen.findByText(/xã A thành xã C/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /Áp dụng/ })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Diễn tập' }))
  expect(await screen.findByText(/^1 đơn vị kết thúc, 1 đơn vị thành lập/)).toBeTruthy()
  expect(screen.getByText('Chủ tịch, Hoàng Thị Nga')).toBeTruthy()
  expect(screen.getByText('Xã A → Xã C')).toBeTruthy()
  expect(screen.getByText('1.284')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Áp dụng từ 01/7/2025' }))
  expect(screen.getByText(/^Sắp xếp cấp xã, theo Nghị quyết số 1657.* từ 01\/7\/2025\.$/)).toBeTruthy()
  const confirm = screen.getAllByRole('button', { name: 'Áp dụng từ 01/7/2025', hidden: true }).at(-1)
  fireEvent.click(confirm as HTMLElement)
  expect(await screen.findByText('Đã áp dụng')).toBeTruthy()
  const sent = calls.find(({ path }) => path.endsWith('/application'))
  expect(sent?.headers.get('If-Match')).toBe('"4"')
})

it('units of one name are listed, and one button keeps them apart and rehearses again', async () => {
  const branch = (id: string) => ({ id, code: null, name: 'Chi hội Nà Pàng', kind: 'BRANCH' as const })
  const b = { ...a, id: 'b', name: 'Xã B' }
  const units = [
    { unit: branch('1'), cameFrom: a, suggested: 'Chi hội Nà Pàng (A)' },
    { unit: branch('2'), cameFrom: b, suggested: 'Chi hội Nà Pàng (B)' },
    { unit: branch('3'), cameFrom: null, suggested: null },
  ]
  let at = plan({ allowed: ['EDIT', 'REHEARSAL', 'APPLICATION'] })
  const calls = serve({
    'GET /reorganisations/r1': () => ({ body: at }),
    'GET /units': page(a),
    'POST /reorganisations/r1/rehearsal': {
      ...rehearsal,
      nameClashes: [{ name: 'Chi hội Nà Pàng', parent: c, units }],
    },
    'PUT /reorganisations/r1': () => {
      at = plan({ version: 5, nameClashes: 'KEEP_APART' })
      return { body: at }
    },
  })
  show(<ReorganisationPage id="r1" />, { unit: province, role: 'ADMIN' })
  fireEvent.click(await screen.findByRole('button', { name: 'Diễn tập' }))
  expect(await screen.findByText('1 tên bị trùng sau sắp xếp')).toBeTruthy()
  expect(screen.getByText(/^Chi hội Nà Pàng trong Xã C:/)).toBeTruthy()
  expect(screen.getByText('Xã A → Chi hội Nà Pàng (A)')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Áp dụng/ })).toBeNull()
  expect(screen.getByText('Chi hội Nà Pàng')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Gọi thêm tên đơn vị cũ' }))
  expect(await screen.findByText(/^Các đơn vị này được gọi thêm/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Gọi thêm tên đơn vị cũ' })).toBeNull()
  const put = calls.find(({ method }) => method === 'PUT')
  expect(put?.headers.get('If-Match')).toBe('"4"')
  expect(JSON.parse(put?.body ?? '')).toMatchObject({ title: 'Sắp xếp cấp xã', nameClashes: 'KEEP_APART' })
  expect(calls.filter(({ path }) => path.endsWith('/rehearsal'))).toHaveLength(2)
  expect(await screen.findByRole('button', { name: /^Áp dụng/ })).toBeTruthy()
})

it('what stands in the way of taking it back is counted, and no button is offered', async () => {
  serve({
    'GET /reorganisations/r1': plan({
      status: 'APPLIED',
      allowed: [],
      dependents: [{ what: 'member_count', count: 3 }],
      closed: [{ unit: a, heir: c }],
      opened: [c],
    }),
    'GET /units': page(a),
    'GET /series': { figures: [] },
  })
  show(<ReorganisationPage id="r1" />, { unit: province, role: 'CLERK' })
  expect(await screen.findByText('Thống kê hội viên: 3')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Thu hồi' })).toBeNull()
})

it('why the service refuses is told in its own words', async () => {
  serve({
    'GET /reorganisations/r1': plan({}),
    'GET /units': page(a),
    'POST /reorganisations/r1/rehearsal': () => ({ status: 422, body: problem(422, 'Không có đơn vị này') }),
  })
  show(<ReorganisationPage id="r1" />, { unit: province, role: 'ADMIN' })
  fireEvent.click(await screen.findByRole('button', { name: 'Diễn tập' }))
  expect(await screen.findByText('Không có đơn vị này')).toBeTruthy()
})

it('whoever is neither administrator nor clerk sees no reorganisations', () => {
  const calls = serve({})
  show(<ReorganisationListPage />, { unit: province })
  expect(screen.getByText('Việc sắp xếp đơn vị do quản trị và văn thư thực hiện.')).toBeTruthy()
  show(<NewReorganisationPage />, { unit: province })
  show(<ReorganisationPage id="r1" />, { unit: province })
  expect(calls).toEqual([])
})
