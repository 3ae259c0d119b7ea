/** Provisional, by hand from the team's contract, in the shape `npm run api` generates from ../openapi.yaml. */
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
type S = components['schemas']

export interface components {
  schemas: {
    Problem: { type?: string | null; title: string; status: number; detail?: string | null; instance?: string | null; code?: string | null; errors?: { pointer?: string | null; detail?: string | null; code?: string | null }[] | null }
    UnitKind: 'PROVINCE' | 'DISTRICT' | 'COMMUNE' | 'AFFILIATED' | 'BRANCH' | 'GROUP' | 'BOARD' | 'EXTERNAL'
    UnitRef: { id: string; code?: string | null; name: string; kind: S['UnitKind'] }
    OfficerRef: { id: string; name: string }
    OfficeView: { id: string; role: 'OFFICER' | 'APPROVER' | 'INSPECTOR' | 'ADMIN' | 'CLERK' | 'PARTNER'; title: string; unit?: S['UnitRef'] | null; from: string; to?: string | null }
    MeView: { id: string; login: string; name: string; kind: 'PERSON' | 'MACHINE'; offices: S['OfficeView'][] }
    UnitRow: { id: string; code?: string | null; name: string; shortName: string; kind: S['UnitKind']; parentId?: string | null; validFrom: string; validTo?: string | null }
    UnitView: S['UnitRow'] & { parent?: S['UnitRef'] | null; version: number }
    Doubt: { code: string; detail: string }
    ReadDocument: {
      number?: number | null; symbol?: string | null; type?: string | null; typeName?: string | null; place?: string | null; date?: string | null
      title?: string | null; year?: number | null; issuer?: string | null; basis?: string | null
      legalBases: { number?: string | null; date?: string | null; issuer?: string | null; title?: string | null }[]
      closing?: string | null
      signatory?: { authority?: string | null; onBehalfOf?: string | null; title?: string | null; name?: string | null } | null
      recipients: { name: string; role: 'REPORT_TO' | 'COPY' | 'ARCHIVE'; raw: string }[]
    }
    ReadItem: { path: string; marker?: string | null; level: number; kind: 'SECTION' | 'ITEM' | 'BULLET'; text: string; doubts: S['Doubt'][]; children: S['ReadItem'][] }
    PlanReading: { document: S['ReadDocument']; items: S['ReadItem'][]; warnings: { code: string; detail: string; line?: number | null }[] }
    PlanDraft: { unitId: string; document: S['ReadDocument']; items: S['ReadItem'][]; upperPlanId?: string | null }
    PlanStatus: 'DRAFT' | 'IN_REVIEW' | 'APPROVED' | 'ISSUED' | 'CLOSED'
    PlanStep: 'SUBMISSION' | 'RETURN' | 'APPROVAL' | 'ISSUE' | 'CLOSURE'
    PlanRow: { id: string; version: number; unit: S['UnitRef']; number?: number | null; symbol?: string | null; title: string; year: number; date?: string | null; status: S['PlanStatus']; itemCount: number }
    PlanView: { id: string; version: number; unit: S['UnitRef']; status: S['PlanStatus']; document: S['ReadDocument']; upperPlanId?: string | null; itemCount: number; allowed: S['PlanStep'][]; issuedAt?: string | null; createdBy: S['OfficerRef'] }
    PlanItemView: {
      id: string; version: number; planId: string; path: string; marker?: string | null; level: number; kind: 'SECTION' | 'ITEM' | 'BULLET'; text: string
      doubts: S['Doubt'][]; origin: 'OWN' | 'TAKEN_OVER' | 'TEXT'; upperItem?: { id: string; planId: string; path: string; text: string } | null
      startOn?: string | null; dueOn?: string | null; concretisations: number; children: S['PlanItemView'][]
    }
    PlanTree: { planId: string; items: S['PlanItemView'][] }
    ConcretisationRow: { itemId: string; planId: string; unit: S['UnitRef']; path: string; text: string; planStatus: S['PlanStatus'] }
    ActivityKind: 'COMMUNICATION' | 'BRANCH_MEETING' | 'CONFERENCE' | 'TRAINING' | 'VISIT_GIFT' | 'SUPERVISION' | 'DIALOGUE' | 'FEEDBACK' | 'CONTEST' | 'OTHER'
    ActivityDraft: { unitId: string; planItemId?: string | null; kind: S['ActivityKind']; title: string; heldOn: string; place?: string | null; attendances?: number | null; women?: number | null; ethnicMinority?: number | null; newMembers?: number | null; result?: string | null }
    EvidenceView: { id: string; name: string; mediaType: string; size: number; sha256: string; width?: number | null; height?: number | null; addedBy: S['OfficerRef']; addedAt: string }
    ActivityView: {
      id: string; version: number; unit: S['UnitRef']; planItem?: { id: string; planId: string; path: string; text: string } | null; kind: S['ActivityKind']; title: string
      heldOn: string; place?: string | null; attendances?: number | null; women?: number | null; ethnicMinority?: number | null; newMembers?: number | null
      result?: string | null; status: 'DONE' | 'CANCELLED'; recordedBy: S['OfficerRef']; recordedAt: string; evidence: S['EvidenceView'][]; allowed: ('EDIT' | 'CANCELLATION' | 'EVIDENCE')[]
    }
    ActivityRow: { id: string; unit: S['UnitRef']; kind: S['ActivityKind']; title: string; heldOn: string; place?: string | null; attendances?: number | null; women?: number | null; newMembers?: number | null; status: 'DONE' | 'CANCELLED'; evidenceCount: number; recordedBy: S['OfficerRef'] }
    MemberCountDraft: { unitId: string; countedOn: string; members: number; women18: number; honorary?: number | null; core?: number | null; note?: string | null }
    MemberCountView: { id: string; version: number; unit: S['UnitRef']; countedOn: string; members: number; women18: number; honorary?: number | null; core?: number | null; rate?: number | null; note?: string | null; recordedBy: S['OfficerRef']; recordedAt: string; allowed: 'EDIT'[] }
    IndicatorKind: 'FLOW' | 'STOCK' | 'RATIO'
    FigureStatus: 'REPORTED' | 'NOT_REPORTED' | 'NOT_APPLICABLE'
    FigureView: { indicator: string; name: string; unitOfMeasure: string; kind: S['IndicatorKind']; value?: number | null; status: S['FigureStatus']; numerator?: number | null; denominator?: number | null }
    SeriesView: { unit: S['UnitRef']; from: string; to: string; figures: S['FigureView'][]; children: { unit: S['UnitRef']; figures: S['FigureView'][] }[] }
    LedgerEntryView: { seq: number; indicator: string; unit: S['UnitRef']; day: string; quantity: number; sourceType: 'ACTIVITY' | 'MEMBER_COUNT'; sourceId: string; sourceLabel: string; officer: S['OfficerRef']; recordedAt: string; reverses?: number | null }
    PeriodView: { id: string; code: string; name: string; kind: 'HALF_YEAR' | 'ANNUAL'; dataFrom: string; dataTo: string; deadlines: { unitKind: S['UnitKind']; submitBy: string }[] }
    ReportStatus: 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED' | 'SUPERSEDED'
    ReportStep: 'EDIT' | 'SUBMISSION' | 'WITHDRAWAL' | 'RETURN' | 'ACCEPTANCE'
    ReturnReason: 'MISSING_FIGURE' | 'WRONG_FIGURE' | 'MISSING_NARRATIVE' | 'OTHER'
    ReportMove: { reasonCode?: S['ReturnReason'] | null; indicator?: string | null; note?: string | null }
    ReportRow: { id: string; version: number; unit: S['UnitRef']; period: string; title: string; status: S['ReportStatus']; submittedAt?: string | null; acceptedAt?: string | null; allowed: S['ReportStep'][] }
    ReportFigureView: S['FigureView'] & { id: string }
    ReportView: {
      id: string; version: number; unit: S['UnitRef']; recipient?: S['UnitRef'] | null; period: S['PeriodView']; title: string; status: S['ReportStatus']; edition: number
      sections: { code: string; marker: string; heading: string; text: string; drafted: boolean }[]
      figures: S['ReportFigureView'][]; parts: { unit: S['UnitRef']; reportId?: string | null; status?: S['ReportStatus'] | null }[]; missing: S['UnitRef'][]
      moves: { transition: string; at: string; by: S['OfficerRef']; reasonCode?: S['ReturnReason'] | null; indicator?: string | null; note?: string | null }[]
      submittedAt?: string | null; acceptedAt?: string | null; allowed: S['ReportStep'][]
    }
    FigureSources: {
      figure: S['ReportFigureView']; reportId: string; unit: S['UnitRef']; trail: S['UnitRef'][]; value?: number | null; numerator?: number | null; denominator?: number | null; status: S['FigureStatus']
      children: { unit: S['UnitRef']; value?: number | null; numerator?: number | null; denominator?: number | null; status: S['FigureStatus']; entries: number }[]
      entries: Page<S['LedgerEntryView']>
    }
  }
}

export interface paths {
  '/api/v1/me': { get: None & Got<S['MeView']> }
  '/api/v1/units': { get: Q<Paged & { q?: string; code?: string; asOf?: string; parent?: string; within?: string; kind?: S['UnitKind'] }> & Got<Page<S['UnitRow']>> }
  '/api/v1/units/{id}': { get: Id & Got<S['UnitView']> }
  '/api/v1/plan-readings': { post: None & { requestBody: { content: { 'text/plain': string } } } & Got<S['PlanReading']> }
  '/api/v1/plans': {
    get: Q<Paged & { unit?: string; within?: string; year?: number; state?: S['PlanStatus']; q?: string }> & Got<Page<S['PlanRow']>>
    post: None & Body<S['PlanDraft']> & Made<S['PlanView']>
  }
  '/api/v1/plans/{id}': { get: Id & Got<S['PlanView']> }
  '/api/v1/plans/{id}/submission': { post: Id & Body<{ note?: string | null }> & Got<S['PlanView']> }
  '/api/v1/plans/{id}/return': { post: Id & Body<{ note?: string | null }> & Got<S['PlanView']> }
  '/api/v1/plans/{id}/approval': { post: Id & Body<{ note?: string | null }> & Got<S['PlanView']> }
  '/api/v1/plans/{id}/issue': { post: Id & Body<{ note?: string | null }> & Got<S['PlanView']> }
  '/api/v1/plans/{id}/closure': { post: Id & Body<{ note?: string | null }> & Got<S['PlanView']> }
  '/api/v1/plans/{id}/items': {
    get: Id & Got<S['PlanTree']>
    post: Id & Body<{ text: string; parentItemId?: string | null; startOn?: string | null; dueOn?: string | null }> & Made<S['PlanItemView']>
  }
  '/api/v1/plan-items/{id}': { get: Id & Got<S['PlanItemView']> }
  '/api/v1/plan-items/{id}/concretisations': {
    get: Id & Got<Page<S['ConcretisationRow']>>
    post: Id & Body<{ planId: string; text?: string | null; startOn?: string | null; dueOn?: string | null }> & Made<S['PlanItemView']>
  }
  '/api/v1/activities': {
    get: Q<Paged & { unit?: string; within?: string; planItem?: string; kind?: S['ActivityKind']; from?: string; to?: string; q?: string }> & Got<Page<S['ActivityRow']>>
    post: None & Body<S['ActivityDraft']> & Made<S['ActivityView']>
  }
  '/api/v1/activities/{id}': { get: Id & Got<S['ActivityView']>; put: Id & Body<S['ActivityDraft']> & Got<S['ActivityView']> }
  '/api/v1/activities/{id}/cancellation': { post: Id & Body<{ reason: string }> & Got<S['ActivityView']> }
  '/api/v1/activities/{id}/evidence': { post: Id & { requestBody: { content: { 'multipart/form-data': { file: string } } } } & Made<S['EvidenceView']> }
  '/api/v1/member-counts': {
    get: Q<Paged & { unit?: string; within?: string }> & Got<Page<S['MemberCountView']>>
    post: None & Body<S['MemberCountDraft']> & Made<S['MemberCountView']>
  }
  '/api/v1/series': { get: Q<{ unit?: string; period?: string; from?: string; to?: string; breakdown?: boolean }> & Got<S['SeriesView']> }
  '/api/v1/reporting-periods': { get: Q<Paged> & Got<Page<S['PeriodView']>> }
  '/api/v1/reports': {
    get: Q<Paged & { unit?: string; within?: string; period?: string; state?: S['ReportStatus'] }> & Got<Page<S['ReportRow']>>
    post: None & Body<{ period: string; unitId: string }> & Made<S['ReportView']>
  }
  '/api/v1/reports/{id}': { get: Id & Got<S['ReportView']> }
  '/api/v1/reports/{id}/narratives/{section}': { put: { parameters: { path: { id: string; section: string } } } & Body<{ text: string }> & Got<S['ReportView']> }
  '/api/v1/reports/{id}/submission': { post: Id & Body<S['ReportMove']> & Got<S['ReportView']> }
  '/api/v1/reports/{id}/withdrawal': { post: Id & Body<S['ReportMove']> & Got<S['ReportView']> }
  '/api/v1/reports/{id}/return': { post: Id & Body<S['ReportMove']> & Got<S['ReportView']> }
  '/api/v1/reports/{id}/acceptance': { post: Id & Body<S['ReportMove']> & Got<S['ReportView']> }
  '/api/v1/reports/{id}/document': { get: Id & File<'application/vnd.openxmlformats-officedocument.wordprocessingml.document'> }
  '/api/v1/figures/{id}/sources': { get: { parameters: { path: { id: string }; query?: Paged & { unit?: string } } } & Got<S['FigureSources']> }
}
