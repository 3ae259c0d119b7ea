import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ifMatch, type Schema, unwrap } from '~/api/client'
import { useSubmit } from '~/api/useSubmit'
import type { UnitKind, UnitRow } from '~/features/units/queries'

export type Reorganisation = Schema<'ReorganisationView'>
export type ReorganisationRow = Schema<'ReorganisationRow'>
export type ReorganisationStatus = Schema<'ReorganisationStatus'>
export type Draft = Schema<'ReorganisationDraft'>
export type Rehearsal = Schema<'RehearsalView'>
export type Change = Schema<'Change'>
export type ChangeKind = Schema<'ChangeKind'>
export type NewUnit = Schema<'NewUnit'>

export const reorganisationList = (cursor?: string) =>
  queryOptions({
    queryKey: ['reorganisations', 'list', cursor],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/reorganisations', { params: { query: { cursor } }, signal })),
  })

export const reorganisationById = (id: string) =>
  queryOptions({
    queryKey: ['reorganisations', 'one', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/reorganisations/{id}', { params: { path: { id } }, signal })),
  })

export function useDraftReorganisation() {
  const queryClient = useQueryClient()
  return useSubmit({
    send: (body: Draft, headers) => unwrap(api.POST('/api/v1/reorganisations', { headers, body })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['reorganisations'] }),
  })
}

/** Writes a draft anew, as long as nobody else did since it was read. */
export function useRewriteReorganisation(plan: Reorganisation) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Draft) =>
      unwrap(
        api.PUT('/api/v1/reorganisations/{id}', {
          params: { path: { id: plan.id } },
          headers: ifMatch(plan),
          body,
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['reorganisations'] }),
  })
}

export function useDropReorganisation(plan: Reorganisation) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () =>
      unwrap(
        api.DELETE('/api/v1/reorganisations/{id}', {
          params: { path: { id: plan.id } },
          headers: ifMatch(plan),
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['reorganisations', 'list'] }),
  })
}

/** Everything is done and taken back: what comes is what would be. */
export const useRehearsal = (id: string) =>
  useMutation({
    mutationFn: () =>
      unwrap(api.POST('/api/v1/reorganisations/{id}/rehearsal', { params: { path: { id } } })),
  })

const endpoints = {
  APPLICATION: '/api/v1/reorganisations/{id}/application',
  REVERSAL: '/api/v1/reorganisations/{id}/reversal',
} as const

/** Carries it out or takes it back, as the version on the screen has it. Afterwards nothing known of units holds. */
export function useDecide(plan: Reorganisation) {
  const queryClient = useQueryClient()
  return useSubmit({
    send: (step: keyof typeof endpoints, headers) =>
      unwrap(
        api.POST(endpoints[step], {
          params: { path: { id: plan.id } },
          headers: { ...headers, ...ifMatch(plan) },
        }),
      ),
    onSuccess: (decided) => {
      queryClient.setQueryData(reorganisationById(plan.id).queryKey, decided)
      return queryClient.invalidateQueries()
    },
  })
}

const named: UnitKind[] = ['PROVINCE', 'DISTRICT', 'COMMUNE', 'AFFILIATED']

/** Who is called what on a day, down to the communes: a change names units by their codes, a reader by their names. */
export const unitsOfDay = (asOf: string) =>
  queryOptions({
    queryKey: ['units', 'named', asOf],
    queryFn: async ({ signal }) => {
      const pages = await Promise.all(
        named.map((kind) =>
          unwrap(api.GET('/api/v1/units', { params: { query: { kind, asOf, limit: 500 } }, signal })),
        ),
      )
      return pages.flatMap(({ items }): UnitRow[] => items)
    },
    staleTime: 5 * 60_000,
  })

/** The figures of a unit over a span, as they were or in the units of a day. */
export const totalsOf = (unit: string, span: { from: string; to: string }, restatedTo?: string) =>
  queryOptions({
    queryKey: ['series', 'totals', unit, span, restatedTo],
    queryFn: async ({ signal }) => {
      const query = { unit, ...span, restatedTo }
      return (await unwrap(api.GET('/api/v1/series', { params: { query }, signal }))).figures
    },
  })
