import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api, type Schema, unwrap } from '~/api/client'
import { kinds } from '~/features/units/labels'
import type { UnitKind } from '~/features/units/queries'
import { today } from '~/lib/dates'
import type { Point } from './rate'

const aWhile = 5 * 60_000
const many = 100

/** The units directly below one on a day, a hundred at a time: a tree is never asked for as a whole. */
export const levelBelow = (parent: string, asOf: string) =>
  infiniteQueryOptions({
    queryKey: ['units', 'level', parent, asOf],
    queryFn: ({ signal, pageParam }) => {
      const query = { parent, asOf, limit: many, ...(pageParam ? { cursor: pageParam } : {}) }
      return unwrap(api.GET('/api/v1/units', { params: { query }, signal }))
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    staleTime: aWhile,
  })

/** Every name there ever was that holds these letters, also of units that have ended. */
export const namesEver = (q: string) =>
  queryOptions({
    queryKey: ['units', 'names', q],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/units', { params: { query: { q, history: true, limit: 30 } }, signal })),
    enabled: q.length > 1,
    staleTime: aWhile,
  })

export type KindCount = { kind: UnitKind; count: number }

/** How many units of each kind stood below one on a day. */
export const countsWithin = (within: string, asOf: string) =>
  queryOptions({
    queryKey: ['units', 'counts', within, asOf],
    queryFn: ({ signal }) =>
      Promise.all(
        kinds.map(async (kind): Promise<KindCount> => {
          const query = { within, asOf, kind, limit: 1, count: true }
          const page = await unwrap(api.GET('/api/v1/units', { params: { query }, signal }))
          return { kind, count: page.count ?? 0 }
        }),
      ),
    staleTime: aWhile,
  })

/** What has been carried out, so that a day can be chosen on which something changed. */
export const changesCarriedOut = queryOptions({
  queryKey: ['reorganisations', 'applied'],
  queryFn: ({ signal }) =>
    unwrap(
      api.GET('/api/v1/reorganisations', { params: { query: { state: 'APPLIED', limit: 500 } }, signal }),
    ),
  select: ({ items }) =>
    items.map(({ id, effectiveOn, title, act }) => ({ id, day: effectiveOn, title, act })),
  staleTime: 60_000,
})

export const historyOf = (id: string) =>
  queryOptions({
    queryKey: ['units', 'history', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/units/{id}/history', { params: { path: { id } }, signal })),
    staleTime: aWhile,
  })

export type OfficeRow = Schema<'OfficeRow'>

export const officesAt = (id: string, asOf: string) =>
  queryOptions({
    queryKey: ['offices', 'unit', id, asOf],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/units/{id}/offices', {
          params: { path: { id }, query: { asOf, limit: 100 } },
          signal,
        }),
      ),
  })

const rate = 'ATTR_RATE'

/** The rate of attraction of a unit quarter by quarter, as it was or in the units of a day, and where it breaks. */
export const rateOf = (unit: string, from: string, restatedTo?: string) =>
  queryOptions({
    queryKey: ['series', 'rate', unit, from, restatedTo],
    queryFn: async ({ signal }) => {
      const query = { unit, from, to: today(), every: 'QUARTER' as const, restatedTo }
      const series = await unwrap(api.GET('/api/v1/series', { params: { query }, signal }))
      const points = series.points.map(({ to, standing, figures }): Point => {
        const figure = figures.find(({ indicator }) => indicator === rate)
        const open = standing === 'OPEN' || !!restatedTo
        return {
          day: to,
          value: (open && figure?.value) || null,
          numerator: figure?.numerator ?? null,
          denominator: figure?.denominator ?? null,
        }
      })
      return { points, breaks: series.breaks.units }
    },
    staleTime: aWhile,
  })
