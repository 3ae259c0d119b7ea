import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { api, ifMatch, type Schema, unwrap } from '~/api/client'
import type { paths } from '~/api/schema'
import { useSubmit } from '~/api/useSubmit'
import { orKept } from '~/offline/db'
import { concernedItems } from './tree'

export type Plan = Schema<'PlanView'>
export type PlanRow = Schema<'PlanRow'>
export type PlanItem = Schema<'PlanItemView'>
export type PlanStatus = Schema<'PlanStatus'>
export type PlanTransition = Schema<'PlanTransition'>
export type Reading = Schema<'PlanReadingView'>
export type PlanCreate = Schema<'PlanCreate'>
export type Concern = {
  plan: Pick<PlanRow, 'id' | 'title' | 'symbol' | 'number'>
  own: boolean
  items: PlanItem[]
}
export type PlanFilter = {
  unit?: string
  within?: string
  year?: number
  state?: PlanStatus
  q?: string
  cursor?: string
}

export const planList = (filter: PlanFilter) =>
  queryOptions({
    queryKey: ['plans', 'list', filter],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/plans', { params: { query: filter }, signal })),
  })

export const planById = (id: string) =>
  queryOptions({
    queryKey: ['plans', 'one', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/plans/{id}', { params: { path: { id } }, signal })),
  })

export const planTree = (id: string) =>
  queryOptions({
    queryKey: ['plans', 'tree', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/plans/{id}/items', { params: { path: { id } }, signal })),
  })

export const concretisationsOf = (itemId: string) =>
  queryOptions({
    queryKey: ['plans', 'concretisations', itemId],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/plan-items/{id}/concretisations', { params: { path: { id: itemId } }, signal }),
      ),
  })

/** What a unit has to do: its own issued plans or, as long as it has none, those of the level above. */
export const concerning = (unitId: string) =>
  queryOptions({
    queryKey: ['plans', 'concerning', unitId],
    queryFn: ({ signal }) => orKept(`concerning/${unitId}`, () => findConcerning(unitId, signal)),
    staleTime: 60_000,
  })

async function findConcerning(unitId: string, signal: AbortSignal): Promise<Concern[]> {
  let at: string | null = unitId
  while (at) {
    const query = { unit: at, state: 'ISSUED' as const }
    const { items: plans } = await unwrap(api.GET('/api/v1/plans', { params: { query }, signal }))
    if (plans.length > 0)
      return Promise.all(plans.map((plan) => concern(plan, plan.unit.id === unitId, signal)))
    const unit: Schema<'UnitRow'> = await unwrap(
      api.GET('/api/v1/units/{id}', { params: { path: { id: at } }, signal }),
    )
    at = unit.parentId ?? null
  }
  return []
}

async function concern(plan: PlanRow, own: boolean, signal: AbortSignal): Promise<Concern> {
  const params = { path: { id: plan.id } }
  const tree = await unwrap(api.GET('/api/v1/plans/{id}/items', { params, signal }))
  return { plan, own, items: concernedItems(tree.items) }
}

const endpoints = {
  SUBMISSION: '/api/v1/plans/{id}/submission',
  WITHDRAWAL: '/api/v1/plans/{id}/withdrawal',
  RETURN: '/api/v1/plans/{id}/return',
  APPROVAL: '/api/v1/plans/{id}/approval',
  ISSUE: '/api/v1/plans/{id}/issue',
  CLOSURE: '/api/v1/plans/{id}/closure',
} as const satisfies Record<PlanTransition, keyof paths>

/** Takes a plan along its workflow. The version sent is the one on the screen. */
export function useMovePlan(plan: Plan) {
  const queryClient = useQueryClient()
  return useSubmit({
    send: ({ step, note }: { step: PlanTransition; note: string | null }, headers) =>
      unwrap(
        api.POST(endpoints[step], {
          params: { path: { id: plan.id } },
          headers: { ...headers, ...ifMatch(plan) },
          body: { note },
        }),
      ),
    onSuccess: (moved) => {
      queryClient.setQueryData(planById(plan.id).queryKey, moved)
      return forgetPlans(queryClient)
    },
  })
}

/** Lists and what concerns whom change with every plan; the one on the screen was just answered. */
const forgetPlans = (queryClient: ReturnType<typeof useQueryClient>) =>
  queryClient.invalidateQueries({
    predicate: ({ queryKey }) => queryKey[0] === 'plans' && queryKey[1] !== 'one',
  })

export function useCreatePlan() {
  const queryClient = useQueryClient()
  return useSubmit({
    send: (body: PlanCreate, headers) => unwrap(api.POST('/api/v1/plans', { headers, body })),
    onSuccess: () => forgetPlans(queryClient),
  })
}

export function useAddItem(planId: string) {
  const queryClient = useQueryClient()
  return useSubmit({
    send: (body: { text: string; parentItemId: string | null; dueOn: string | null }, headers) =>
      unwrap(
        api.POST('/api/v1/plans/{id}/items', {
          params: { path: { id: planId } },
          headers,
          body: { ...body, startOn: null },
        }),
      ),
    onSuccess: () => forgetPlans(queryClient),
  })
}

/** Puts an item of the level above into the unit's own plan, linked to where it came from. */
export function useTakeOver(itemId: string) {
  const queryClient = useQueryClient()
  return useSubmit({
    send: (body: { planId: string; text: string | null; dueOn: string | null }, headers) =>
      unwrap(
        api.POST('/api/v1/plan-items/{id}/concretisations', {
          params: { path: { id: itemId } },
          headers,
          body: { ...body, startOn: null },
        }),
      ),
    onSuccess: () => forgetPlans(queryClient),
  })
}
