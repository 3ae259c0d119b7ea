import { keepPreviousData, queryOptions, useMutation } from '@tanstack/react-query'
import { api, type Schema, unwrap } from '~/api/client'
import { saveFile } from '~/api/saveFile'

export type AuditRow = Schema<'AuditRow'>
export type Chain = Schema<'ChainView'>
export type ChainFault = Schema<'ChainFault'>
export type Role = Schema<'Role'>

type AuditFilter = {
  actor?: string
  subject?: string
  within?: string
  kind?: string
  from?: string
  to?: string
  cursor?: string
  limit?: number
}

/** Every reading of the audit is written down itself: only what somebody asks for is read, never on a mere return. */
export const auditList = (filter: AuditFilter) =>
  queryOptions({
    queryKey: ['audit', 'list', filter],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/audit-entries', { params: { query: filter }, signal })),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })

/** The name behind an id in an entry. */
export const officerNamed = (id: string) =>
  queryOptions({
    queryKey: ['audit', 'officer', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/officers/{id}', { params: { path: { id } }, signal })),
    staleTime: 5 * 60_000,
  })

/** The same entries as a file; taking them away is written down. */
export const useExport = () =>
  useMutation({
    mutationFn: async ({ cursor: _, limit: __, ...filter }: AuditFilter) => {
      const given = Object.entries(filter).filter((entry): entry is [string, string] => !!entry[1])
      await saveFile(`/api/v1/audit-entries/export?${new URLSearchParams(given)}`, 'nhat-ky.csv')
    },
  })

/** Asked for with a button: it reads the whole chain. */
export const useVerification = () =>
  useMutation({ mutationFn: () => unwrap(api.GET('/api/v1/audit-entries/verification')) })
