import type { components as Real } from './schema'

/** The report's part of the contract, until the service speaks it. */
type Q<T> = { parameters: { query?: T } }
type Id = { parameters: { path: { id: string } } }
type Got<T> = { responses: { 200: { content: { 'application/json': T } }; default: Failed } }
type Made<T> = { responses: { 201: { content: { 'application/json': T } }; default: Failed } }
type File<M extends string> = { responses: { 200: { content: { [K in M]: string } }; default: Failed } }
type Failed = { content: { 'application/problem+json': S['Problem'] } }
type Body<T> = { requestBody: { content: { 'application/json': T } } }
type None = { parameters: { query?: never; path?: never } }
type Page<T> = { items: T[]; next?: string | null; prev?: string | null; count?: number | null }
type Paged = { limit?: number; cursor?: string; count?: boolean }
type S = Real['schemas'] & components['schemas']
export interface components {
  schemas: {
    ReportStatus: 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED' | 'SUPERSEDED'
    ReportStep: 'EDIT' | 'SUBMISSION' | 'WITHDRAWAL' | 'RETURN' | 'ACCEPTANCE'
    ReturnReason: 'MISSING_FIGURE' | 'WRONG_FIGURE' | 'MISSING_NARRATIVE' | 'OTHER'
    ReportMove: { reasonCode?: S['ReturnReason'] | null; indicator?: string | null; note?: string | null }
    ReportRow: {
      id: string
      version: number
      unit: S['UnitRef']
      period: string
      title: string
      status: S['ReportStatus']
      submittedAt?: string | null
      acceptedAt?: string | null
      allowed: S['ReportStep'][]
    }
    ReportFigureView: S['FigureView'] & { id: string }
    ReportView: {
      id: string
      version: number
      unit: S['UnitRef']
      recipient?: S['UnitRef'] | null
      period: S['PeriodView']
      title: string
      status: S['ReportStatus']
      edition: number
      sections: { code: string; marker: string; heading: string; text: string; drafted: boolean }[]
      figures: S['ReportFigureView'][]
      parts: { unit: S['UnitRef']; reportId?: string | null; status?: S['ReportStatus'] | null }[]
      missing: S['UnitRef'][]
      moves: {
        transition: string
        at: string
        by: S['OfficerRef']
        reasonCode?: S['ReturnReason'] | null
        indicator?: string | null
        note?: string | null
      }[]
      submittedAt?: string | null
      acceptedAt?: string | null
      allowed: S['ReportStep'][]
    }
    FigureSources: {
      figure: S['ReportFigureView']
      reportId: string
      unit: S['UnitRef']
      trail: S['UnitRef'][]
      value?: number | null
      numerator?: number | null
      denominator?: number | null
      status: S['FigureStatus']
      children: {
        unit: S['UnitRef']
        value?: number | null
        numerator?: number | null
        denominator?: number | null
        status: S['FigureStatus']
        entries: number
      }[]
      entries: Page<S['LedgerEntryView']>
    }
  }
}

export interface paths {
  '/api/v1/reports': {
    get: Q<Paged & { unit?: string; within?: string; period?: string; state?: S['ReportStatus'] }> &
      Got<Page<S['ReportRow']>>
    post: None & Body<{ period: string; unitId: string }> & Made<S['ReportView']>
  }
  '/api/v1/reports/{id}': { get: Id & Got<S['ReportView']> }
  '/api/v1/reports/{id}/narratives/{section}': {
    put: { parameters: { path: { id: string; section: string } } } & Body<{ text: string }> &
      Got<S['ReportView']>
  }
  '/api/v1/reports/{id}/submission': { post: Id & Body<S['ReportMove']> & Got<S['ReportView']> }
  '/api/v1/reports/{id}/withdrawal': { post: Id & Body<S['ReportMove']> & Got<S['ReportView']> }
  '/api/v1/reports/{id}/return': { post: Id & Body<S['ReportMove']> & Got<S['ReportView']> }
  '/api/v1/reports/{id}/acceptance': { post: Id & Body<S['ReportMove']> & Got<S['ReportView']> }
  '/api/v1/reports/{id}/document': {
    get: Id & File<'application/vnd.openxmlformats-officedocument.wordprocessingml.document'>
  }
  '/api/v1/figures/{id}/sources': {
    get: { parameters: { path: { id: string }; query?: Paged & { unit?: string } } } & Got<S['FigureSources']>
  }
}
