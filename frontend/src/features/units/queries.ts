import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '~/api/client'

export const unitById = (id: string) =>
  queryOptions({
    queryKey: ['units', 'one', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/units/{id}', { params: { path: { id } }, signal })),
    staleTime: 5 * 60_000,
  })

export const unitsBelow = (parent: string) =>
  queryOptions({
    queryKey: ['units', 'list', { parent }],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/units', { params: { query: { parent, limit: 500 } }, signal })),
    staleTime: 5 * 60_000,
  })
