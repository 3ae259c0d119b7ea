import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/preact'
import { expect, it } from 'vitest'
import { newQueryClient } from '~/api/queryClient'
import { page, serve } from '../../tests/server'
import { commune, province } from '../../tests/show'
import type { Me } from './me'
import { SessionGate } from './SessionGate'
import { useOffice } from './useOffice'

const nga: Me = { id: 'nga', login: 'nga', name: 'Hoàng Thị Nga', kind: 'PERSON', offices: [] }
const office = (id: string, role: Me['offices'][number]['role']) => ({
  id,
  role,
  title: 'Chủ tịch',
  unit: commune,
  from: '2021-01-01',
  to: null,
})

const Inside = () => <p>{useOffice().unit.name}</p>

function gate(me: Me, answers = {}) {
  serve({ 'GET /me': me, ...answers })
  render(
    <QueryClientProvider client={newQueryClient()}>
      <SessionGate>
        <Inside />
      </SessionGate>
    </QueryClientProvider>,
  )
}

it('lets in who holds an office', async () => {
  gate({ ...nga, offices: [office('o1', 'OFFICER'), office('o2', 'APPROVER')] })
  expect(await screen.findByText(commune.name)).toBeTruthy()
})

it('tells who holds none whom to ask', async () => {
  gate(nga)
  expect(await screen.findByRole('heading', { name: /Hoàng Thị Nga chưa được giao công việc/ })).toBeTruthy()
  expect(screen.queryByText(commune.name)).toBeNull()
})

it('lets the administrator of the whole house work from its top unit', async () => {
  const admin = { ...nga, offices: [{ ...office('o3', 'ADMIN'), unit: null }] }
  gate(admin, { 'GET /units': page(province) })
  expect(await screen.findByText(province.name)).toBeTruthy()
})
