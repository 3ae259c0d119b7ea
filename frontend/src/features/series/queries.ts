import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, type Schema, unwrap } from '~/api/client'
import { today } from '~/lib/dates'

export type Series = Schema<'SeriesView'>
export type Period = Schema<'PeriodView'>

export const periods = queryOptions({
  queryKey: ['periods'],
  queryFn: ({ signal }) =>
    unwrap(api.GET('/api/v1/reporting-periods', { params: { query: { limit: 100 } }, signal })),
  select: (page) => [...page.items].sort((a, b) => b.dataTo.localeCompare(a.dataTo)),
  staleTime: 5 * 60_000,
})

/** The period one is in; outside of all of them, the last one that has begun. Newest first is expected. */
export function currentPeriod(all: Period[], day = today()): Period | undefined {
  const begun = all.filter((period) => period.dataFrom <= day)
  const shortest = (a: Period, b: Period) => b.dataFrom.localeCompare(a.dataFrom)
  return (
    begun.filter((period) => period.dataTo >= day).sort(shortest)[0] ?? begun.sort(shortest)[0] ?? all.at(-1)
  )
}

export const seriesOf = (unit: string, period: string | undefined) =>
  queryOptions({
    queryKey: ['series', unit, period],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/series', { params: { query: { unit, period, breakdown: true } }, signal })),
    enabled: !!period,
    placeholderData: keepPreviousData,
  })
