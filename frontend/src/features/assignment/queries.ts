import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ifMatch, type Schema, unwrap } from '~/api/client'
import { useSubmit } from '~/api/useSubmit'

export type Assignment = Schema<'AssignmentView'>
export type AssignmentDraft = Schema<'AssignmentDraft'>
export type Target = Schema<'TargetView'>
export type TargetDraft = Schema<'TargetDraft'>
export type RequiredPlan = Schema<'RequiredPlanView'>
export type ItemProgress = Schema<'ProgressView'>

const of = (itemId: string) => ({ params: { path: { id: itemId } } })
const listOf = (itemId: string) => ({ params: { path: { id: itemId }, query: { limit: 500 } } })

export const assignmentOf = (itemId: string) =>
  queryOptions({
    queryKey: ['plans', 'assignment', itemId],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/plan-items/{id}/assignment', { ...of(itemId), signal })),
  })

export const progressOf = (itemId: string) =>
  queryOptions({
    queryKey: ['plans', 'progress', itemId],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/plan-items/{id}/progress', { ...of(itemId), signal })),
  })

export const targetsOf = (itemId: string) =>
  queryOptions({
    queryKey: ['plans', 'targets', itemId],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/plan-items/{id}/targets', { ...listOf(itemId), signal })),
  })

export const requiredPlansOf = (itemId: string) =>
  queryOptions({
    queryKey: ['plans', 'required', itemId],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/plan-items/{id}/required-plans', { ...listOf(itemId), signal })),
  })

export const indicators = queryOptions({
  queryKey: ['indicators'],
  queryFn: ({ signal }) =>
    unwrap(api.GET('/api/v1/indicators', { params: { query: { limit: 500 } }, signal })),
  staleTime: Number.POSITIVE_INFINITY,
})

export function useForgetItem() {
  const queryClient = useQueryClient()
  return () => queryClient.invalidateQueries({ queryKey: ['plans'] })
}

export function useAssign(seen: Assignment) {
  const forget = useForgetItem()
  return useMutation({
    mutationFn: (body: AssignmentDraft) =>
      unwrap(
        api.PUT('/api/v1/plan-items/{id}/assignment', {
          ...of(seen.planItemId),
          headers: ifMatch({ id: seen.planItemId, version: seen.version }),
          body,
        }),
      ),
    onSuccess: forget,
  })
}

export function useAddTarget(itemId: string) {
  const forget = useForgetItem()
  return useSubmit({
    send: (body: TargetDraft, headers) =>
      unwrap(api.POST('/api/v1/plan-items/{id}/targets', { ...of(itemId), headers, body })),
    onSuccess: forget,
  })
}

export function useRemoveTarget() {
  const forget = useForgetItem()
  return useMutation({
    mutationFn: (target: Target) =>
      unwrap(
        api.DELETE('/api/v1/plan-items/{id}/targets/{targetId}', {
          params: { path: { id: target.planItemId, targetId: target.id } },
          headers: ifMatch(target),
        }),
      ),
    onSuccess: forget,
  })
}

export function useDemandPlan(itemId: string) {
  const forget = useForgetItem()
  return useSubmit({
    send: (body: Schema<'RequiredPlanDraft'>, headers) =>
      unwrap(api.POST('/api/v1/plan-items/{id}/required-plans', { ...of(itemId), headers, body })),
    onSuccess: forget,
  })
}
