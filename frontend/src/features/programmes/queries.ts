import { queryOptions } from '@tanstack/react-query'
import { api, type Schema, unwrap } from '~/api/client'

export type Programme = Schema<'ProgrammeView'>
export type ProgrammeRow = Schema<'ProgrammeRow'>
export type ProgrammeKind = Schema<'ProgrammeKind'>
export type ProgrammeYear = Schema<'ProgrammeYear'>
export type YearResult = Schema<'ProgrammeYearResult'>
export type Tag = Schema<'ProgrammeTagView'>

type Filter = { kind?: ProgrammeKind; year?: number; q?: string; cursor?: string }

export const programmeList = (filter: Filter) =>
  queryOptions({
    queryKey: ['programmes', 'list', filter],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/programmes', { params: { query: filter }, signal })),
  })

/** As on a day: which year of how many it was then; without a day, today. */
export const programmeById = (id: string, on?: string) =>
  queryOptions({
    queryKey: ['programmes', 'one', id, on ?? null],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/programmes/{id}', { params: { path: { id }, query: { on } }, signal })),
  })

export const tagsOf = (id: string) =>
  queryOptions({
    queryKey: ['programmes', 'tags', id],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/programmes/{id}/tags', { params: { path: { id }, query: { limit: 500 } }, signal }),
      ),
  })
