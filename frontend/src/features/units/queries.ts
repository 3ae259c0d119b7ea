import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api, type Schema, unwrap } from '~/api/client'

export type UnitRow = Schema<'UnitRow'>
export type UnitRef = Schema<'UnitRef'>
export type UnitKind = Schema<'UnitKind'>
export type UnitHistory = Schema<'UnitHistory'>

const aWhile = 5 * 60_000

/** Without a day the unit as it is, or last was; on a day when it did not exist the service answers 404. */
export const unitById = (id: string, asOf?: string) =>
  queryOptions({
    queryKey: ['units', 'one', id, asOf],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/units/{id}', { params: { path: { id }, query: { asOf } }, signal })),
    staleTime: aWhile,
  })

export const unitsBelow = (parent: string, asOf?: string) =>
  queryOptions({
    queryKey: ['units', 'list', { parent, asOf }],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/units', { params: { query: { parent, asOf, limit: 500 } }, signal })),
    staleTime: aWhile,
  })

/** The units of a day by a few letters of their name; also by a former name or that of a predecessor. */
export const unitsNamed = (q: string, asOf?: string) =>
  queryOptions({
    queryKey: ['units', 'list', { q, asOf }],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/units', { params: { query: { q, asOf, limit: 8 } }, signal })),
    staleTime: aWhile,
    placeholderData: keepPreviousData,
  })

/** The way from a unit up to the top on a day, the topmost last; from where its heir stands once it has ended. */
export const wayUp = (id: string, asOf: string) =>
  queryOptions({
    queryKey: ['units', 'way', id, asOf],
    queryFn: async ({ signal }) => {
      const way: UnitRow[] = []
      let at: string | null = id
      while (at && !way.some((unit) => unit.id === at)) {
        const unit: UnitRow = await standing(at, asOf, signal)
        way.push(unit)
        at = unit.parentId ?? null
      }
      return way
    },
    staleTime: aWhile,
  })

async function standing(id: string, asOf: string, signal: AbortSignal): Promise<UnitRow> {
  const ask = (of: string, day?: string) =>
    api.GET('/api/v1/units/{id}', { params: { path: { id: of }, query: { asOf: day } }, signal })
  const then = await ask(id, asOf)
  if (then.data) return then.data
  const latest = await unwrap(ask(id))
  return (latest.heir && (await ask(latest.heir.id, asOf)).data) || latest
}
