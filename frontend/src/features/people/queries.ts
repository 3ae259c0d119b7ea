import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ifMatch, type Schema, unwrap } from '~/api/client'
import { useSubmit } from '~/api/useSubmit'

export type OfficerRow = Schema<'OfficerRow'>
export type Officer = Schema<'OfficerView'>
export type Office = Schema<'OfficeView'>
export type OfficeRow = Schema<'OfficeRow'>
export type OfficeState = Schema<'OfficeState'>
export type OfficeStep = Schema<'OfficeStep'>
export type OfficeTerms = Schema<'OfficeTerms'>
export type Role = Schema<'Role'>
export type Position = Schema<'Position'>
export type Basis = Schema<'Basis'>

type OfficeFilter = {
  q?: string
  within?: string
  state?: OfficeState
  days?: number
  cursor?: string
  limit?: number
  count?: boolean
}

export const officeList = (filter: OfficeFilter) =>
  queryOptions({
    queryKey: ['people', 'offices', filter],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/offices', { params: { query: filter }, signal })),
    placeholderData: keepPreviousData,
  })

export const officerList = (q: string) =>
  queryOptions({
    queryKey: ['people', 'officers', q],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/officers', { params: { query: { q, limit: 8 } }, signal })),
    placeholderData: keepPreviousData,
  })

export const officerById = (id: string) =>
  queryOptions({
    queryKey: ['people', 'officer', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/officers/{id}', { params: { path: { id } }, signal })),
  })

/** Who holds what has changed: every list and every officer on the screen may be another, and so may I. */
function useChanged() {
  const queryClient = useQueryClient()
  return () =>
    queryClient.invalidateQueries({
      predicate: ({ queryKey }) => ['people', 'me'].includes(`${queryKey[0]}`),
    })
}

export function useEnterOfficer() {
  return useSubmit({
    send: (body: { login: string; name: string }, headers) =>
      unwrap(api.POST('/api/v1/officers', { headers, body })),
    onSuccess: useChanged(),
  })
}

export function useBeginOffice() {
  return useSubmit({
    send: (body: Schema<'OfficeCreate'>, headers) => unwrap(api.POST('/api/v1/offices', { headers, body })),
    onSuccess: useChanged(),
  })
}

/** The version sent is the one on the screen, so that nobody corrects or ends what they did not see. */
export function useCorrectOffice() {
  return useMutation({
    mutationFn: ({ office, terms }: { office: Office; terms: OfficeTerms }) =>
      unwrap(
        api.PUT('/api/v1/offices/{id}', {
          params: { path: { id: office.id } },
          headers: ifMatch(office),
          body: terms,
        }),
      ),
    onSettled: useChanged(),
  })
}

export function useEndOffice() {
  return useSubmit({
    send: ({ office, ...body }: { office: Office; on: string; reason: string }, headers) =>
      unwrap(
        api.POST('/api/v1/offices/{id}/ending', {
          params: { path: { id: office.id } },
          headers: { ...headers, ...ifMatch(office) },
          body,
        }),
      ),
    onSuccess: useChanged(),
  })
}

/** What a handover would do: the same checks and the same answer, and nothing is kept. */
export const handoverRehearsed = (office: Office, body: Schema<'OfficeHandover'>) =>
  queryOptions({
    queryKey: ['people', 'rehearsal', office.id, office.version, body.successorId, body.on],
    queryFn: ({ signal }) =>
      unwrap(
        api.POST('/api/v1/offices/{id}/handover', {
          params: { path: { id: office.id }, query: { dryRun: true } },
          headers: ifMatch(office),
          body,
          signal,
        }),
      ),
    retry: false,
    staleTime: 30_000,
  })

/** For good: no step leads back. */
export function useSuppress(officer: Officer) {
  return useSubmit({
    send: (reason: string, headers) =>
      unwrap(
        api.POST('/api/v1/officers/{id}/suppression', {
          params: { path: { id: officer.id } },
          headers: { ...headers, ...ifMatch(officer) },
          body: { reason },
        }),
      ),
    onSuccess: useChanged(),
  })
}

export function useHandOver(office: Office) {
  return useSubmit({
    send: (body: Schema<'OfficeHandover'>, headers) =>
      unwrap(
        api.POST('/api/v1/offices/{id}/handover', {
          params: { path: { id: office.id } },
          headers: { ...headers, ...ifMatch(office) },
          body,
        }),
      ),
    onSuccess: useChanged(),
  })
}
