import { fireEvent, screen, within } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import type { UnitHistory, UnitRow } from '~/features/units/queries'
import { page, serve } from '../../../tests/server'
import { province, show } from '../../../tests/show'
import { lastChange, stopOf, stops } from './days'
import { foundUnits } from './found'
import OrganisationPage from './OrganisationPage'
import { joined, type Point, runs, scale } from './rate'
import { tell } from './Story'
import UnitPage from './UnitPage'

const act = {
  reorganisationId: 'r1',
  title: 'Sắp xếp',
  number: '1657/NQ-UBTVQH15',
  date: '2025-06-16',
  issuer: 'Ủy ban Thường vụ Quốc hội',
}
const of = (id: string, name: string) => ({ id, code: null, name, kind: 'COMMUNE' as const })
const line = (changes: Partial<UnitHistory['lines'][number]> = {}) => ({
  name: 'Xã Thái Sơn',
  code: '01316',
  kind: 'COMMUNE' as const,
  parent: of('bl', 'Huyện Bảo Lâm'),
  from: '2021-01-01',
  to: null,
  act: null,
  ...changes,
})
const history = (changes: Partial<UnitHistory>): UnitHistory => ({
  unit: of('ts', 'Xã Thái Sơn'),
  closedOn: null,
  heir: null,
  lines: [line()],
  predecessors: [],
  successors: [],
  ...changes,
})
const since = '2025-07-01'

describe('the story of a unit', () => {
  it('tells of a merger with its act', () => {
    const merged = history({
      closedOn: since,
      heir: of('yt', 'Xã Yên Thổ'),
      successors: [{ unit: of('yt', 'Xã Yên Thổ'), since, numbers: true, act }],
    })
    expect(tell(merged)).toBe(
      'Có trong sổ từ 01/01/2021; từ 01/7/2025 sáp nhập vào xã Yên Thổ theo Nghị quyết số 1657/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội.',
    )
  })

  it('names of whom a new unit was made, and one act once', () => {
    const made = history({
      lines: [
        line({ name: 'Xã Yên Thổ', from: since, to: '2026-01-01', act }),
        line({ name: 'Xã Yên Sơn', from: '2026-01-01', code: '01320', act: { ...act, number: '5/QĐ-UBND' } }),
      ],
      predecessors: ['Xã Thái Học', 'Xã Thái Sơn', 'Xã Yên Thổ'].map((name) => ({
        unit: of(name, name),
        since,
        numbers: true,
        act,
      })),
    })
    expect(tell(made)).toBe(
      'Thành lập ngày 01/7/2025 trên cơ sở sáp nhập xã Thái Học, xã Thái Sơn và xã Yên Thổ theo Nghị quyết số 1657/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội; ' +
        'từ 01/01/2026 mang tên xã Yên Sơn; từ 01/01/2026 mang mã 01320 theo Quyết định số 5/QĐ-UBND ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội.',
    )
  })

  it('tells a split, a new superior, what joined later and an end without successor', () => {
    const split = history({
      closedOn: since,
      successors: ['Xã A', 'Xã B'].map((name) => ({ unit: of(name, name), since, numbers: true, act })),
    })
    expect(tell(split)).toContain('từ 01/7/2025 chia tách thành xã A và xã B theo Nghị quyết')
    const moved = history({
      lines: [line({ to: since }), line({ from: since, parent: of('cb', 'Tỉnh Cao Bằng') })],
      predecessors: [{ unit: of('c', 'Xã C'), since: '2024-01-01', numbers: true, act }],
    })
    expect(tell(moved)).toContain('từ 01/01/2024 nhận sáp nhập xã C')
    expect(tell(moved)).toContain('từ 01/7/2025 trực thuộc tỉnh Cao Bằng')
    const ended = history({ closedOn: since, heir: of('cb', 'Tỉnh Cao Bằng') })
    expect(tell(ended)).toContain('kết thúc hoạt động từ 01/7/2025, tỉnh Cao Bằng tiếp nhận công việc')
  })
})

describe('the days of the slider', () => {
  const turn = (day: string) => ({ id: day, day, title: 'Sắp xếp', act })
  const all = stops('2021-01-01', [turn(since), turn('2027-01-01')], '2026-11-25')

  it('are the first, each change, also one decided ahead, and today', () => {
    expect(all.map(({ day }) => day)).toEqual(['2021-01-01', since, '2026-11-25', '2027-01-01'])
  })
  it('hold every day between them', () => {
    expect(
      ['2020-01-01', '2025-06-30', since, '2026-11-24', '2030-01-01'].map((day) => stopOf(all, day)),
    ).toEqual([0, 0, 1, 1, 3])
    expect(lastChange([turn(since)], '2025-06-30')).toBeNull()
    expect(lastChange([turn(since)], since)?.day).toBe(since)
  })
})

describe('a rate through the years', () => {
  const at = (day: string, value: number | null): Point => ({
    day,
    value,
    numerator: null,
    denominator: null,
  })

  it('breaks where the unit became another and where nothing is known', () => {
    const points = [at('1', 40), at('2', 50), at('4', 60), at('5', null), at('6', 61)]
    expect(runs(points, ['3']).map((run) => run.map(({ day }) => day))).toEqual([['1', '2'], ['4'], ['6']])
    expect(runs(points, [])).toHaveLength(2)
  })
  it('goes on with the heir, on a scale that holds every value', () => {
    const both = joined([at('1', 40), at('3', 41)], [at('1', 70), at('3', 71)], '2')
    expect(both.map(({ value }) => value)).toEqual([40, 71])
    expect(joined([at('1', 40)], [])).toHaveLength(1)
    expect(scale([47.8, 51.8])).toEqual([40, 60])
    expect(scale([1, 99])).toEqual([0, 100])
  })
})

const row = (changes: Partial<UnitRow>): UnitRow => ({
  id: 'u-cb',
  code: '04',
  name: 'Tỉnh Cao Bằng',
  shortName: 'Cao Bằng',
  kind: 'PROVINCE',
  parentId: null,
  validFrom: '2021-01-01',
  validTo: null,
  closedOn: null,
  heir: null,
  formerly: [],
  below: 2,
  ...changes,
})
const thaiSon = row({
  id: 'ts',
  code: '01316',
  name: 'Xã Thái Sơn',
  shortName: 'Thái Sơn',
  kind: 'COMMUNE',
  parentId: 'u-cb',
  validTo: since,
  closedOn: since,
  heir: of('yt', 'Xã Yên Thổ'),
  below: 0,
})

it('a unit found by several names is one, and who has ended stands last', () => {
  const older = row({ id: 'x', name: 'Xã Cũ', validFrom: '2000-01-01', validTo: '2020-01-01' })
  const newer = row({ id: 'x', name: 'Xã Cũ Mới', validFrom: '2020-01-01' })
  const found = foundUnits([thaiSon, older, newer])
  expect(found.map(({ unit, names }) => [unit.name, names])).toEqual([
    ['Xã Cũ Mới', ['Xã Cũ', 'Xã Cũ Mới']],
    ['Xã Thái Sơn', ['Xã Thái Sơn']],
  ])
})

const organisation = (path: string) => {
  const query = new URLSearchParams(path.split('?')[1])
  if (query.get('q')) return page(thaiSon)
  if (query.get('kind')) return { ...page(), count: query.get('kind') === 'COMMUNE' ? 161 : 0 }
  return page(row({ id: 'bl', name: 'Huyện Bảo Lâm', shortName: 'Bảo Lâm', kind: 'DISTRICT', below: 13 }))
}

it('the tree is asked level by level for the day in the address', async () => {
  const calls = serve({
    'GET /reorganisations': page({
      id: 'r1',
      version: 1,
      title: 'Sắp xếp',
      act,
      effectiveOn: since,
      status: 'APPLIED',
    }),
    'GET /units/u-cb': row({}),
    'GET /units/u-cb/history': history({ lines: [line()] }),
    'GET /units': ({ path }: { path: string }) => ({ body: organisation(path) }),
  })
  show(<OrganisationPage />, { at: '/to-chuc?ngay=2025-06-30', unit: province })
  const district = await screen.findByRole('link', { name: 'Huyện Bảo Lâm' })
  expect(district.getAttribute('href')).toBe('/don-vi/bl?ngay=2025-06-30')
  expect(await screen.findByText('161')).toBeTruthy()
  expect(calls.some(({ path }) => path.startsWith('/units?parent=bl'))).toBe(false)
  fireEvent.click(screen.getByRole('button', { name: 'Đơn vị bên dưới: Huyện Bảo Lâm' }))
  await screen.findAllByRole('link', { name: 'Huyện Bảo Lâm' })
  expect(calls.some(({ path }) => path.startsWith('/units?parent=bl&asOf=2025-06-30'))).toBe(true)

  const slider = screen.getByRole('slider', { name: 'Kéo đến ngày có thay đổi' })
  expect(slider.getAttribute('aria-valuetext')).toBe('01/01/2021')
  fireEvent.input(slider, { target: { value: '1' } })
  expect(location.search).toBe(`?ngay=${since}`)
})

it('a name of the past leads to who carries on', async () => {
  serve({
    'GET /reorganisations': page(),
    'GET /units/u-cb': row({}),
    'GET /units/u-cb/history': history({ lines: [line()] }),
    'GET /units': ({ path }: { path: string }) => ({ body: organisation(path) }),
  })
  show(<OrganisationPage />, { at: '/to-chuc?tim=thai%20son', unit: province })
  const found = within((await screen.findByText('đến hết 30/6/2025')).closest('li') as HTMLElement)
  expect(found.getByRole('link', { name: 'Xã Thái Sơn' }).getAttribute('href')).toBe('/don-vi/ts')
  expect(found.getByRole('link', { name: 'Xã Yên Thổ' }).getAttribute('href')).toBe('/don-vi/yt')
  expect(found.getByText('từ 01/7/2025')).toBeTruthy()
})

it('a unit that has ended is shown on its last day, with the break and whoever carries on', async () => {
  const figure = (value: number) => [{ indicator: 'ATTR_RATE', value, numerator: 1, denominator: 2 }]
  const series = (path: string) => ({
    points: path.includes('unit=ts')
      ? [{ to: '2025-06-30', standing: 'OPEN', figures: figure(51.8) }]
      : [{ to: '2025-09-30', standing: 'OPEN', figures: figure(48.2) }],
    breaks: { units: [{ day: since, kind: 'CLOSED', into: [of('yt', 'Xã Yên Thổ')] }] },
  })
  const calls = serve({
    'GET /units/ts/history': history({
      lines: [line({ to: since })],
      closedOn: since,
      heir: of('yt', 'Xã Yên Thổ'),
      successors: [{ unit: of('yt', 'Xã Yên Thổ'), since, numbers: true, act }],
    }),
    'GET /units/ts': thaiSon,
    'GET /units/u-cb': row({}),
    'GET /units': page(),
    'GET /series': ({ path }: { path: string }) => ({ body: series(path) }),
  })
  show(<UnitPage id="ts" />, { at: '/don-vi/ts', unit: province })
  expect((await screen.findAllByText('01/7/2025: sáp nhập')).length).toBe(2)
  expect(screen.getByText('Từ 01/7/2025 là số của xã Yên Thổ.')).toBeTruthy()
  expect(screen.getByText('48,2%', { selector: 'b' })).toBeTruthy()
  expect(screen.getByText('Cán bộ ngày 30/6/2025')).toBeTruthy()
  expect(await screen.findByText(/ngoài phạm vi/)).toBeTruthy()
  expect(calls.some(({ path }) => path === '/units/ts/offices?asOf=2025-06-30&limit=100')).toBe(true)
})
