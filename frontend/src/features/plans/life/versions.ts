import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ifMatch, type Schema, unwrap } from '~/api/client'
import type { paths } from '~/api/schema'
import { useSubmit } from '~/api/useSubmit'
import type { PlanTransition } from '../queries'

export type VersionRow = Schema<'VersionRow'>
export type Version = Schema<'VersionView'>
export type VersionItem = Schema<'VersionItem'>
export type Diff = Schema<'DiffView'>
export type ItemChange = Schema<'ItemChange'>
export type WordRun = Schema<'WordRun'>
export type Task = Schema<'AmendmentTaskRow'>
export type TaskAnswer = Schema<'TaskAnswer'>

export const versionsOf = (id: string) =>
  queryOptions({
    queryKey: ['plans', 'versions', id],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/plans/{id}/versions', { params: { path: { id }, query: { limit: 100 } }, signal }),
      ),
  })

export const versionById = (id: string) =>
  queryOptions({
    queryKey: ['plans', 'version', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/plan-versions/{id}', { params: { path: { id } }, signal })),
  })

export const diffOf = (id: string, from?: number, to?: number) =>
  queryOptions({
    queryKey: ['plans', 'diff', id, from, to],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/plans/{id}/diff', { params: { path: { id }, query: { from, to } }, signal })),
  })

/** Everything about plans but the answer just shown: an amendment in force changes trees, diffs and tasks. */
const forget = (queryClient: ReturnType<typeof useQueryClient>) =>
  queryClient.invalidateQueries({
    predicate: ({ queryKey }) => queryKey[0] === 'plans' && queryKey[1] !== 'version',
  })

/** `onBegun` comes before the plan is asked anew: its page then shows the amendment and no longer whoever began it. */
export function useAmend(planId: string, onBegun: (amendment: { id: string }) => void) {
  const queryClient = useQueryClient()
  return useSubmit({
    send: (reason: string, headers) =>
      unwrap(
        api.POST('/api/v1/plans/{id}/amendments', {
          params: { path: { id: planId } },
          headers,
          body: { reason },
        }),
      ),
    onSuccess: (amendment) => {
      onBegun(amendment)
      return forget(queryClient)
    },
  })
}

export function useRewrite(version: Version) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Schema<'VersionDraft'>) =>
      unwrap(
        api.PUT('/api/v1/plan-versions/{id}', {
          params: { path: { id: version.id } },
          headers: ifMatch(version),
          body,
        }),
      ),
    onSuccess: (written) => {
      queryClient.setQueryData(versionById(version.id).queryKey, written)
      return forget(queryClient)
    },
  })
}

export function useDropVersion(version: Version) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () =>
      unwrap(
        api.DELETE('/api/v1/plan-versions/{id}', {
          params: { path: { id: version.id } },
          headers: ifMatch(version),
        }),
      ),
    onSuccess: () => forget(queryClient),
  })
}

const endpoints = {
  SUBMISSION: '/api/v1/plan-versions/{id}/submission',
  WITHDRAWAL: '/api/v1/plan-versions/{id}/withdrawal',
  RETURN: '/api/v1/plan-versions/{id}/return',
  APPROVAL: '/api/v1/plan-versions/{id}/approval',
  ISSUE: '/api/v1/plan-versions/{id}/issue',
} as const satisfies Record<Exclude<PlanTransition, 'CLOSURE'>, keyof paths>

export type VersionStep = keyof typeof endpoints

/** Takes an amendment along the workflow of plans. The version sent is the one on the screen. */
export function useMoveVersion(version: Version) {
  const queryClient = useQueryClient()
  return useSubmit({
    send: ({ step, note }: { step: PlanTransition; note: string | null }, headers) =>
      unwrap(
        api.POST(endpoints[step as VersionStep], {
          params: { path: { id: version.id } },
          headers: { ...headers, ...ifMatch(version) },
          body: { note },
        }),
      ),
    onSuccess: (moved) => {
      queryClient.setQueryData(versionById(version.id).queryKey, moved)
      return forget(queryClient)
    },
  })
}

export const tasksOf = (id: string) =>
  queryOptions({
    queryKey: ['plans', 'tasks', id],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/plans/{id}/amendment-tasks', {
          params: { path: { id }, query: { limit: 200 } },
          signal,
        }),
      ),
  })

export function useAnswerTask(planId: string, task: Task) {
  const queryClient = useQueryClient()
  return useSubmit({
    send: (body: Schema<'TaskAnswerCreate'>, headers) =>
      unwrap(
        api.POST('/api/v1/plans/{id}/amendment-tasks/{taskId}/answer', {
          params: { path: { id: planId, taskId: task.id } },
          headers: { ...headers, ...ifMatch(task) },
          body,
        }),
      ),
    onSuccess: () => forget(queryClient),
  })
}
