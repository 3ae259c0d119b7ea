import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, type Schema, unwrap } from '~/api/client'

export type Coverage = Schema<'CoverageView'>
export type CoverageRow = Schema<'CoverageRow'>
export type CoverageColumn = Schema<'CoverageColumn'>
export type CoverageTotal = Schema<'CoverageTotal'>
export type CoverageCell = Schema<'CoverageCell'>
export type OpenedCell = Schema<'CoverageCellView'>
export type StateCounts = Schema<'StateCounts'>
export type ProgressState = Schema<'ProgressState'>
export type ProgressReason = Schema<'ProgressReason'>

/** A hundred units at a time: a province in one answer, the country page by page. */
export const coverageOf = (planId: string, within?: string) =>
  infiniteQueryOptions({
    queryKey: ['plans', 'coverage', planId, within ?? null],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/v1/plans/{id}/coverage', {
          params: {
            path: { id: planId },
            query: { within, limit: 100, count: !pageParam, cursor: pageParam },
          },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  })

export const coverageCell = (planId: string, unitId: string, itemId: string) =>
  queryOptions({
    queryKey: ['plans', 'coverage', planId, 'cell', unitId, itemId],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/plans/{id}/coverage/{unitId}/{itemId}', {
          params: { path: { id: planId, unitId, itemId } },
          signal,
        }),
      ),
  })
