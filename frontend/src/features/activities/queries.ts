import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, blobOf, ifMatch, type Schema, unwrap } from '~/api/client'
import { useSubmit } from '~/api/useSubmit'
import { postPhoto } from '~/offline/post'

export type Activity = Schema<'ActivityView'>
export type ActivityRow = Schema<'ActivityRow'>
export type ActivityDraft = Schema<'ActivityDraft'>
export type ActivityKind = Activity['kind']
export type ActivityFilter = {
  unit?: string
  within?: string
  planItem?: string
  kind?: ActivityKind
  from?: string
  to?: string
  q?: string
  limit?: number
  cursor?: string
}

export const activityList = (filter: ActivityFilter) =>
  queryOptions({
    queryKey: ['activities', 'list', filter],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/activities', { params: { query: filter }, signal })),
    placeholderData: keepPreviousData,
  })

export const activityById = (id: string) =>
  queryOptions({
    queryKey: ['activities', 'one', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/activities/{id}', { params: { path: { id } }, signal })),
  })

export const photoOf = (activityId: string, evidenceId: string, size: 'content' | 'thumbnail') =>
  queryOptions({
    queryKey: ['photos', activityId, evidenceId, size],
    queryFn: ({ signal }) =>
      blobOf(`/api/v1/activities/${activityId}/evidence/${evidenceId}/${size}`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  })

function useShow() {
  const queryClient = useQueryClient()
  return (activity: Activity) => {
    queryClient.setQueryData(activityById(activity.id).queryKey, activity)
    return queryClient.invalidateQueries({ queryKey: ['activities', 'list'] })
  }
}

export function useCancelActivity(seen: Activity) {
  const show = useShow()
  return useSubmit({
    send: (reason: string, headers) =>
      unwrap(
        api.POST('/api/v1/activities/{id}/cancellation', {
          params: { path: { id: seen.id } },
          headers: { ...headers, ...ifMatch(seen) },
          body: { reason },
        }),
      ),
    onSuccess: show,
  })
}

export function useEditActivity(seen: Activity) {
  const show = useShow()
  return useMutation({
    mutationFn: (body: ActivityDraft) =>
      unwrap(
        api.PUT('/api/v1/activities/{id}', {
          params: { path: { id: seen.id } },
          headers: ifMatch(seen),
          body,
        }),
      ),
    onSuccess: show,
  })
}

export function useAddPhotos(activityId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (photos: Parameters<typeof postPhoto>[1][]) => {
      for (const photo of photos) await postPhoto(activityId, photo)
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: activityById(activityId).queryKey }),
  })
}
