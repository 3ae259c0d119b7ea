import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { api, type Schema, unwrap } from '~/api/client'
import { useSubmit } from '~/api/useSubmit'

export type MemberCount = Schema<'MemberCountView'>
export type MemberCountDraft = Schema<'MemberCountDraft'>

export const memberCountList = (filter: { unit?: string; within?: string; cursor?: string }) =>
  queryOptions({
    queryKey: ['members', 'list', filter],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/member-counts', { params: { query: filter }, signal })),
  })

export function useAddMemberCount() {
  const queryClient = useQueryClient()
  return useSubmit({
    send: (body: MemberCountDraft, headers) => unwrap(api.POST('/api/v1/member-counts', { headers, body })),
    onSuccess: () =>
      queryClient.invalidateQueries({
        predicate: ({ queryKey }) => ['members', 'series', 'reports'].includes(String(queryKey[0])),
      }),
  })
}
