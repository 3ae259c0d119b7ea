import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ifMatch, type Schema, unwrap } from '~/api/client'
import { saveFile } from '~/api/saveFile'
import type { paths } from '~/api/schema'
import { useSubmit } from '~/api/useSubmit'

export type Report = Schema<'ReportView'>
export type ReportRow = Schema<'ReportRow'>
export type ReportStatus = Report['status']
export type ReportStep = Report['allowed'][number]
export type ReportFigure = Report['figures'][number]
export type Section = Report['sections'][number]
export type ReturnReason = NonNullable<Report['moves'][number]['reasonCode']>
export type Sources = Schema<'FigureSources'>
export type Move = { reasonCode: ReturnReason | null; indicator: string | null; note: string | null }

type ReportFilter = {
  unit?: string
  within?: string
  period?: string
  state?: ReportStatus
  cursor?: string
  limit?: number
}

export const reportList = (filter: ReportFilter) =>
  queryOptions({
    queryKey: ['reports', 'list', filter],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/reports', { params: { query: filter }, signal })),
    placeholderData: keepPreviousData,
  })

export const reportById = (id: string) =>
  queryOptions({
    queryKey: ['reports', 'one', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/reports/{id}', { params: { path: { id } }, signal })),
  })

export const sourcesOf = (figureId: string, unit: string | undefined, cursor?: string) =>
  queryOptions({
    queryKey: ['reports', 'sources', figureId, unit, cursor],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/v1/figures/{id}/sources', {
          params: { path: { id: figureId }, query: { unit, cursor, limit: 20 } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  })

export function useCreateReport() {
  const queryClient = useQueryClient()
  return useSubmit({
    send: (body: { period: string; unitId: string }, headers) =>
      unwrap(api.POST('/api/v1/reports', { headers, body })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['reports', 'list'] }),
  })
}

function useShow() {
  const queryClient = useQueryClient()
  return (report: Report) => {
    queryClient.setQueryData(reportById(report.id).queryKey, report)
    return queryClient.invalidateQueries({ queryKey: ['reports', 'list'] })
  }
}

const endpoints = {
  SUBMISSION: '/api/v1/reports/{id}/submission',
  WITHDRAWAL: '/api/v1/reports/{id}/withdrawal',
  RETURN: '/api/v1/reports/{id}/return',
  ACCEPTANCE: '/api/v1/reports/{id}/acceptance',
} as const satisfies Record<Exclude<ReportStep, 'EDIT' | 'CORRECTION'>, keyof paths>

/** Moves a report. The version sent is the one on the screen, so nobody accepts what they did not read. */
export function useMoveReport(report: Report) {
  const show = useShow()
  return useSubmit({
    send: ({ step, ...body }: { step: keyof typeof endpoints } & Move, headers) =>
      unwrap(
        api.POST(endpoints[step], {
          params: { path: { id: report.id } },
          headers: { ...headers, ...ifMatch(report) },
          body,
        }),
      ),
    onSuccess: show,
  })
}

/** Opens the next edition; the accepted one is left as it stands. */
export function useCorrectReport(report: Report) {
  const queryClient = useQueryClient()
  return useSubmit({
    send: (reason: string, headers) =>
      unwrap(
        api.POST('/api/v1/reports/{id}/correction', {
          params: { path: { id: report.id } },
          headers: { ...headers, ...ifMatch(report) },
          body: { reason },
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['reports'] }),
  })
}

export function useWriteSection(report: Report, section: string) {
  const show = useShow()
  return useMutation({
    mutationFn: (text: string) =>
      unwrap(
        api.PUT('/api/v1/reports/{id}/narratives/{section}', {
          params: { path: { id: report.id, section } },
          headers: ifMatch(report),
          body: { text },
        }),
      ),
    onSuccess: show,
  })
}

/** Saves the Word file: fetched with the token, handed to the browser as a download. */
export const useDownload = (report: Report) =>
  useMutation({
    mutationFn: () => saveFile(`/api/v1/reports/${report.id}/document`, `${report.title}.docx`),
  })
