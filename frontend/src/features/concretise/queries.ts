import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, idempotent, ifMatch, type Schema, unwrap } from '~/api/client'
import { useSubmit } from '~/api/useSubmit'
import { blankDocument } from '~/features/plans/blank'
import type { PlanItem } from '~/features/plans/queries'
import type { Wanted } from './rows'

export type Exemption = Schema<'ExemptionView'>

/** Only of the unit itself: those below have their own row. */
export const ownCoverage = (planId: string, unitId: string) =>
  queryOptions({
    queryKey: ['plans', 'coverage', planId, 'own', unitId],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/plans/{id}/coverage', {
          params: { path: { id: planId }, query: { within: unitId, limit: 500 } },
          signal,
        }),
      ),
  })

/** The draft in which the unit makes this plan concrete, if it has begun one. */
export const ownDraft = (upperPlanId: string, unitId: string) =>
  queryOptions({
    queryKey: ['plans', 'draft', upperPlanId, unitId],
    queryFn: async ({ signal }) => {
      const query = { unit: unitId, state: 'DRAFT' as const }
      const { items } = await unwrap(api.GET('/api/v1/plans', { params: { query }, signal }))
      const views = await Promise.all(
        items.map(({ id }) => unwrap(api.GET('/api/v1/plans/{id}', { params: { path: { id } }, signal }))),
      )
      return views.find((plan) => plan.upperPlanId === upperPlanId) ?? null
    },
  })

export const exemptionsOf = (itemId: string) =>
  queryOptions({
    queryKey: ['plans', 'exemptions', itemId],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/plan-items/{id}/exemptions', {
          params: { path: { id: itemId }, query: { limit: 500 } },
          signal,
        }),
      ),
  })

type Home = { upperPlanId: string; unitId: string; title: string; year: number; draft?: string }
type Key = (part: string) => Record<string, string>

/** Each call of one answer has a key of its own, made of the one the answer has: a retry repeats nothing. */
const keys =
  (headers: Record<string, string>): Key =>
  (part) =>
    idempotent(`${headers['Idempotency-Key']}-${part}`)

async function draftFor({ upperPlanId, unitId, title, year, draft }: Home, key: Key) {
  if (draft) return draft
  const body = { unitId, document: blankDocument(title, year), items: [], upperPlanId }
  return (await unwrap(api.POST('/api/v1/plans', { headers: key('plan'), body }))).id
}

function useForget() {
  const queryClient = useQueryClient()
  return () => queryClient.invalidateQueries({ queryKey: ['plans'] })
}

type Answer = { home: Home; item: { id: string; text: string }; rows: Wanted[] }

/** The first row takes the item over, in the unit's words; the others stand below it as the unit's own. */
export function useAnswer(parties: ReadonlyMap<string, string>) {
  const forget = useForget()
  return useSubmit({
    send: async ({ home, item, rows: [first, ...others] }: Answer, headers) => {
      const key = keys(headers)
      const planId = await draftFor(home, key)
      const taken = await unwrap(
        api.POST('/api/v1/plan-items/{id}/concretisations', {
          params: { path: { id: item.id } },
          headers: key('take'),
          body: {
            planId,
            text: !first || first.text === item.text ? null : first.text,
            startOn: null,
            dueOn: first?.dueOn ?? null,
          },
        }),
      )
      if (first?.lead) await lead(taken, first, parties)
      for (const [at, row] of others.entries()) {
        const added = await unwrap(
          api.POST('/api/v1/plans/{id}/items', {
            params: { path: { id: planId } },
            headers: key(`row-${at}`),
            body: { text: row.text, parentItemId: taken.id, startOn: null, dueOn: row.dueOn },
          }),
        )
        if (row.lead) await lead(added, row, parties)
      }
      return taken
    },
    onSuccess: forget,
  })
}

/** A unit of the Union is named as one; any other body by its name. */
const lead = (item: PlanItem, row: Wanted, parties: ReadonlyMap<string, string>) => {
  const unitId = parties.get(row.lead)
  return unwrap(
    api.PUT('/api/v1/plan-items/{id}/assignment', {
      params: { path: { id: item.id } },
      headers: ifMatch(item),
      body: {
        schedule: { startOn: null, dueOn: row.dueOn, doneOn: null, reportedOn: null },
        audience: null,
        addressees: null,
        lead: unitId ? { unitId, name: null } : { unitId: null, name: row.lead },
        coWorkers: null,
      },
    }),
  )
}

/** Several at once, as they stand: all or none. */
export function useTakeMany() {
  const forget = useForget()
  return useSubmit({
    send: async ({ home, items, dueOn }: { home: Home; items: string[]; dueOn: string | null }, headers) => {
      const key = keys(headers)
      const planId = await draftFor(home, key)
      return unwrap(
        api.POST('/api/v1/plans/{id}/concretisations', {
          params: { path: { id: planId } },
          headers: key('take'),
          body: { items: items.map((upperItemId) => ({ upperItemId, text: null, startOn: null, dueOn })) },
        }),
      )
    },
    onSuccess: forget,
  })
}

export function useExempt(itemId: string) {
  const forget = useForget()
  return useSubmit({
    send: (body: { unitId: string; reason: string }, headers) =>
      unwrap(
        api.POST('/api/v1/plan-items/{id}/exemptions', { params: { path: { id: itemId } }, headers, body }),
      ),
    onSuccess: forget,
  })
}

export function useUndoExemption() {
  const forget = useForget()
  return useMutation({
    mutationFn: (exemption: Exemption) =>
      unwrap(
        api.DELETE('/api/v1/plan-items/{id}/exemptions/{exemptionId}', {
          params: { path: { id: exemption.planItemId, exemptionId: exemption.id } },
          headers: ifMatch(exemption),
        }),
      ),
    onSuccess: forget,
  })
}
