import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ifMatch, type Schema, unwrap } from '~/api/client'
import { useSubmit } from '~/api/useSubmit'
import { type Plan, planById } from '../queries'

export type Delivery = Schema<'DeliveryRow'>
export type Addressing = Schema<'AddressingView'>
export type RecipientLine = Schema<'RecipientRow'>
export type LineTarget = Schema<'LineTarget'>
export type Attachments = Schema<'AttachmentsView'>
export type AttachmentKind = Schema<'AttachmentKind'>
export type Register = Schema<'RegisterView'>

/** What has come to a unit and nobody there has acknowledged yet. */
export const openDeliveries = (unit: string) =>
  queryOptions({
    queryKey: ['plans', 'deliveries', unit],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/plan-deliveries', { params: { query: { unit, state: 'OPEN' } }, signal })),
  })

/** Who has the version in force and who not; for a unit below, only its own part of the list. */
export const receiptsOf = (id: string, unit?: string) =>
  queryOptions({
    queryKey: ['plans', 'receipts', id, unit],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/plans/{id}/acknowledgements', {
          params: { path: { id }, query: { unit, limit: 500 } },
          signal,
        }),
      ),
  })

export function useAcknowledge(planId: string) {
  const queryClient = useQueryClient()
  return useSubmit({
    send: (unitId: string, headers) =>
      unwrap(
        api.POST('/api/v1/plans/{id}/acknowledgements', {
          params: { path: { id: planId } },
          headers,
          body: { unitId },
        }),
      ),
    onSuccess: () =>
      Promise.all(
        ['receipts', 'deliveries'].map((what) =>
          queryClient.invalidateQueries({ queryKey: ['plans', what] }),
        ),
      ),
  })
}

export function useRemind(planId: string) {
  const queryClient = useQueryClient()
  return useSubmit({
    send: (unitIds: string[] | null, headers) =>
      unwrap(
        api.POST('/api/v1/plans/{id}/reminders', {
          params: { path: { id: planId } },
          headers,
          body: { unitIds },
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['plans', 'receipts', planId] }),
  })
}

export const recipientsOf = (id: string) =>
  queryOptions({
    queryKey: ['plans', 'recipients', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/plans/{id}/recipients', { params: { path: { id } }, signal })),
  })

type LineUpdate = Schema<'LineUpdate'>

export function useSetRecipients(addressing: Addressing) {
  const queryClient = useQueryClient()
  const id = addressing.planId
  return useMutation({
    mutationFn: (lines: LineUpdate[]) =>
      unwrap(
        api.PUT('/api/v1/plans/{id}/recipients', {
          params: { path: { id } },
          headers: ifMatch({ id, version: addressing.version }),
          body: { lines },
        }),
      ),
    onSuccess: (set) => {
      queryClient.setQueryData(recipientsOf(id).queryKey, set)
      return queryClient.invalidateQueries({ queryKey: ['plans', 'receipts', id] })
    },
  })
}

export const attachmentsOf = (id: string) =>
  queryOptions({
    queryKey: ['plans', 'attachments', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/plans/{id}/attachments', { params: { path: { id } }, signal })),
  })

export function useAttach(planId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ file, kind, key }: { file: File; kind: AttachmentKind; key: string }) => {
      const form = new FormData()
      form.append('file', file, file.name)
      return unwrap(
        api.POST('/api/v1/plans/{id}/attachments', {
          params: { path: { id: planId }, query: { kind } },
          headers: { 'Idempotency-Key': key },
          body: form as unknown as { file?: string },
          bodySerializer: (body) => body as unknown as FormData,
        }),
      )
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: attachmentsOf(planId).queryKey }),
  })
}

/** The record of a draft: what stands on its head and what is remembered about it. */
export function useDescribe(plan: Plan) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Schema<'PlanUpdate'>) =>
      unwrap(
        api.PUT('/api/v1/plans/{id}', { params: { path: { id: plan.id } }, headers: ifMatch(plan), body }),
      ),
    onSuccess: (described) => {
      queryClient.setQueryData(planById(plan.id).queryKey, described)
      return queryClient.invalidateQueries({ queryKey: ['plans', 'list'] })
    },
  })
}

export const registerOf = (unit: string, year: number) =>
  queryOptions({
    queryKey: ['plans', 'register', unit, year],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/document-register', { params: { query: { unit, year } }, signal })),
  })

export function useTakeNumber(plan: Plan) {
  const queryClient = useQueryClient()
  return useSubmit({
    send: (body: Schema<'NumberCreate'>, headers) =>
      unwrap(
        api.POST('/api/v1/plans/{id}/number', {
          params: { path: { id: plan.id } },
          headers: { ...headers, ...ifMatch(plan) },
          body,
        }),
      ),
    onSuccess: (numbered) => {
      queryClient.setQueryData(planById(plan.id).queryKey, numbered)
      return queryClient.invalidateQueries({ queryKey: ['plans', 'register'] })
    },
  })
}
