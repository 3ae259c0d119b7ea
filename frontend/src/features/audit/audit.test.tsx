import { fireEvent, screen, within } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { page, serve } from '../../../tests/server'
import { commune, show } from '../../../tests/show'
import { problem } from '../../../tests/views'
import AuditPage from './AuditPage'
import { gistOf, linesOf } from './body'
import type { AuditRow, Chain } from './queries'
import { subjectPage } from './subject'

const event = (fields: object) => JSON.stringify({ subject: 's', actor: 'a', at: '2026-11-25', ...fields })

const handedOver: AuditRow = {
  id: 'e1',
  at: '2026-11-25T07:00:00Z',
  actor: 'admin',
  actorName: 'Quản trị',
  offices: 'ADMIN',
  unit: commune,
  kind: 'OfficeEvent.HandedOver',
  subject: 'o1',
  body: event({ unit: commune.id, officer: 'nga', successor: 'xuan', on: '2026-11-25' }),
  address: '10.0.0.7',
  agent: 'Firefox',
}
const whole: Chain = {
  whole: true,
  from: 1,
  checked: 1284,
  head: '444df626dd6903e281201c62bd77bd98',
  anchors: 3,
  brokenAt: null,
  fault: null,
}

describe('what an entry says', () => {
  it('is what stands in the event beyond who, when and to what', () => {
    expect(
      linesOf(event({ period: '2023H1', note: null, counts: { created: 3 }, on: '2026-07-01' })),
    ).toEqual([
      { name: 'period', value: '2023H1' },
      { name: 'counts.created', value: '3' },
      { name: 'on', value: '01/7/2026' },
    ])
  })

  it('is of a correction only what became another', () => {
    const before = { title: 'Chủ tịch', from: '2021-01-01', termEnd: null, paper: null }
    const after = { ...before, termEnd: '2026-06-30', paper: { number: '12/QĐ', date: '2026-06-01' } }
    expect(linesOf(event({ before, after }))).toEqual([
      { name: 'termEnd', value: '30/6/2026', before: '–' },
      { name: 'paper.number', value: '12/QĐ', before: '–' },
      { name: 'paper.date', value: '01/6/2026', before: '–' },
    ])
  })

  it('is in short what tells the most, without what nobody filled in', () => {
    expect(gistOf(event({ reason: 'OTHER', note: 'Thiếu lời văn' }))?.value).toBe('Thiếu lời văn')
    const read = event({ what: 'audit-entries AuditSearch[actor=null, kind=PlanEvent.Moved, to=null]' })
    expect(gistOf(read)?.value).toBe('audit-entries kind=PlanEvent.Moved')
    expect(gistOf(event({ what: 'audit-entries AuditSearch[actor=null, to=null]' }))?.value).toBe(
      'audit-entries',
    )
    expect(gistOf(event({}))).toBeNull()
    expect(linesOf('no JSON')).toEqual([])
  })

  it('leads to what it is about, where that has a page', () => {
    expect(subjectPage(handedOver)).toBe('/can-bo/nga')
    expect(subjectPage({ ...handedOver, kind: 'ReportEvent.Accepted', subject: 'r1' })).toBe('/bao-cao/r1')
    expect(subjectPage({ ...handedOver, kind: 'RestrictedRead' })).toBeNull()
  })
})

it('the address is the filter, and an entry tells names instead of numbers', async () => {
  const calls = serve({
    'GET /audit-entries': page(handedOver),
    'GET /units': page(),
    'GET /units/u-ts': { ...commune, shortName: 'Thái Sơn', validFrom: '2020-01-01' },
    'GET /officers/nga': { id: 'nga', login: 'nga', name: 'Hoàng Thị Nga', offices: [] },
    'GET /officers/xuan': { id: 'xuan', login: 'xuan', name: 'Bế Thị Xuân', offices: [] },
  })
  show(<AuditPage />, { at: '/nhat-ky?ai=nga&viec=OfficeEvent.HandedOver&tu=2026-11-01', role: 'ADMIN' })
  const entry = (await screen.findByText('Quản trị')).closest('li') as HTMLElement
  const details = entry.querySelector('details') as HTMLDetailsElement
  details.open = true
  fireEvent(details, new Event('toggle'))
  expect((await within(entry).findByRole('link', { name: 'Bế Thị Xuân' })).getAttribute('href')).toBe(
    '/can-bo/xuan',
  )
  expect(within(entry).getByRole('link', { name: 'Hoàng Thị Nga' })).toBeTruthy()
  expect(within(entry).getByText('10.0.0.7 · Firefox')).toBeTruthy()
  expect(calls.map(({ path }) => path)).toContain(
    '/audit-entries?actor=nga&kind=OfficeEvent.HandedOver&from=2026-11-01&limit=30',
  )
})

it('the chain is whole, or broken at a place that is named', async () => {
  const chains = [whole, { ...whole, whole: false, brokenAt: 17, fault: 'CHANGED' as const }]
  serve({
    'GET /audit-entries': page(),
    'GET /units': page(),
    'GET /audit-entries/verification': () => ({ body: chains.shift() }),
  })
  show(<AuditPage />, { at: '/nhat-ky', role: 'INSPECTOR' })
  fireEvent.click(screen.getByRole('button', { name: 'Kiểm tra chuỗi' }))
  expect(await screen.findByText('Nhật ký nguyên vẹn')).toBeTruthy()
  expect(screen.getByText(/^Đã kiểm tra 1\.284 mục/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Kiểm tra chuỗi' }))
  expect(await screen.findByText('Nhật ký bị đứt tại mục số 17')).toBeTruthy()
  expect(screen.getByText('Nội dung của mục này không còn như khi được ghi.')).toBeTruthy()
})

it('whoever may not read it is told so', async () => {
  serve({ 'GET /audit-entries': () => ({ status: 403, body: problem(403, 'Không có quyền') }) })
  show(<AuditPage />, { at: '/nhat-ky' })
  expect(await screen.findByText('Không có quyền')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Kiểm tra chuỗi' })).toBeNull()
})
