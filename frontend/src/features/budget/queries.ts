import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ifMatch, type Schema, unwrap } from '~/api/client'
import { useSubmit } from '~/api/useSubmit'

export type BudgetLine = Schema<'BudgetLineView'>
export type BudgetLineDraft = Schema<'BudgetLineDraft'>
export type BudgetSource = Schema<'BudgetSource'>
export type Budget = Schema<'BudgetView'>

export const budgetLinesOf = (itemId: string) =>
  queryOptions({
    queryKey: ['plans', 'budget', 'lines', itemId],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/plan-items/{id}/budget', {
          params: { path: { id: itemId }, query: { limit: 500 } },
          signal,
        }),
      ),
  })

export const budgetOf = (planId: string) =>
  queryOptions({
    queryKey: ['plans', 'budget', 'plan', planId],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/plans/{id}/budget', { params: { path: { id: planId } }, signal })),
  })

export const expensesOf = (line: BudgetLine) =>
  queryOptions({
    queryKey: ['plans', 'budget', 'expenses', line.id],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/plan-items/{id}/budget/{lineId}/expenses', {
          params: { path: { id: line.planItemId, lineId: line.id }, query: { limit: 500 } },
          signal,
        }),
      ),
  })

function useForgetBudget() {
  const queryClient = useQueryClient()
  return () => queryClient.invalidateQueries({ queryKey: ['plans', 'budget'] })
}

export function useAddLine(itemId: string) {
  const forget = useForgetBudget()
  return useSubmit({
    send: (body: BudgetLineDraft, headers) =>
      unwrap(api.POST('/api/v1/plan-items/{id}/budget', { params: { path: { id: itemId } }, headers, body })),
    onSuccess: forget,
  })
}

export function useRemoveLine() {
  const forget = useForgetBudget()
  return useMutation({
    mutationFn: (line: BudgetLine) =>
      unwrap(
        api.DELETE('/api/v1/plan-items/{id}/budget/{lineId}', {
          params: { path: { id: line.planItemId, lineId: line.id } },
          headers: ifMatch(line),
        }),
      ),
    onSuccess: forget,
  })
}

export function useSpend(line: BudgetLine) {
  const forget = useForgetBudget()
  return useSubmit({
    send: (body: Schema<'ExpenseCreate'>, headers) =>
      unwrap(
        api.POST('/api/v1/plan-items/{id}/budget/{lineId}/expenses', {
          params: { path: { id: line.planItemId, lineId: line.id } },
          headers,
          body,
        }),
      ),
    onSuccess: forget,
  })
}
