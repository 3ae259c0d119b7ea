import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/preact'
import { type ReactNode, Suspense } from 'react'
import { Router } from 'wouter'
import { newQueryClient } from '~/api/queryClient'
import type { Me, Unit } from '~/session/me'
import { WorkingContext } from '~/session/useOffice'

export const commune: Unit = { id: 'u-ts', code: '01', name: 'Hội LHPN xã Thái Sơn', kind: 'COMMUNE' }
export const province: Unit = { id: 'u-cb', code: '04', name: 'Hội LHPN tỉnh Cao Bằng', kind: 'PROVINCE' }

type Shown = { at?: string; unit?: Unit; role?: Me['offices'][number]['role'] }

/** Shows a page as an officer of a unit sees it, at an address. */
export function show(page: ReactNode, { at = '/', unit = commune, role = 'OFFICER' }: Shown = {}) {
  history.replaceState(null, '', at)
  const office: Me['offices'][number] = {
    id: 'o1',
    role,
    title: 'Chủ tịch Hội',
    unit,
    from: '2023-01-01',
    to: null,
  }
  const me: Me = { id: 'lan', login: 'lan', name: 'Lý Thị Lan', kind: 'PERSON', offices: [office] }
  return render(
    <QueryClientProvider client={newQueryClient()}>
      <WorkingContext.Provider value={{ me, office, unit, choose: () => {} }}>
        <Router>
          <Suspense fallback={null}>{page}</Suspense>
        </Router>
      </WorkingContext.Provider>
    </QueryClientProvider>,
  )
}
