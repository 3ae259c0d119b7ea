import { type MessageKey, t } from '~/lib/i18n'
import type { ChainFault } from './queries'

/** What happened, by the name the service gives an event. One that is not listed yet is shown by that name. */
export const kindLabel: Record<string, MessageKey> = {
  'ActivityEvent.Recorded': 'audit.kind.activity_recorded',
  'ActivityEvent.Corrected': 'audit.kind.activity_corrected',
  'ActivityEvent.Cancelled': 'audit.kind.activity_cancelled',
  'ActivityEvent.EvidenceAdded': 'audit.kind.evidence_added',
  'MemberCountEvent.Recorded': 'audit.kind.count_recorded',
  'MemberCountEvent.Corrected': 'audit.kind.count_corrected',
  'PlanEvent.Drafted': 'audit.kind.plan_drafted',
  'PlanEvent.Moved': 'audit.kind.plan_moved',
  'PlanEvent.ItemAdded': 'audit.kind.item_added',
  'PlanEvent.Concretised': 'audit.kind.item_concretised',
  'ReportEvent.Begun': 'audit.kind.report_begun',
  'ReportEvent.NarrativeWritten': 'audit.kind.report_written',
  'ReportEvent.Submitted': 'audit.kind.report_submitted',
  'ReportEvent.Withdrawn': 'audit.kind.report_withdrawn',
  'ReportEvent.Returned': 'audit.kind.report_returned',
  'ReportEvent.Accepted': 'audit.kind.report_accepted',
  'ReportEvent.Superseded': 'audit.kind.report_superseded',
  'OfficerEvent.Entered': 'audit.kind.officer_entered',
  'OfficeEvent.Begun': 'audit.kind.office_begun',
  'OfficeEvent.Corrected': 'audit.kind.office_corrected',
  'OfficeEvent.Ended': 'audit.kind.office_ended',
  'OfficeEvent.HandedOver': 'audit.kind.office_handed_over',
  'OfficeEvent.GivenBack': 'audit.kind.office_given_back',
  'ReorganisationEvent.Drafted': 'audit.kind.reorganisation_drafted',
  'ReorganisationEvent.Applied': 'audit.kind.reorganisation_applied',
  'ReorganisationEvent.Reversed': 'audit.kind.reorganisation_reversed',
  'ImportEvent.Committed': 'audit.kind.import_committed',
  'ReorganisationEvent.Discarded': 'audit.kind.reorganisation_discarded',
  'OfficerEvent.Suppressed': 'audit.kind.officer_suppressed',
  'AssignmentEvent.TargetEntered': 'audit.kind.target_entered',
  'AssignmentEvent.TargetRemoved': 'audit.kind.target_removed',
  'AssignmentEvent.PlanDemanded': 'audit.kind.plan_demanded',
  'AssignmentEvent.DemandWithdrawn': 'audit.kind.demand_withdrawn',
  'AssignmentEvent.PlanLinked': 'audit.kind.plan_linked',
  'AttachmentEvent.Added': 'audit.kind.attachment_added',
  'BudgetEvent.LineEntered': 'audit.kind.budget_entered',
  'BudgetEvent.LineRemoved': 'audit.kind.budget_removed',
  'BudgetEvent.Spent': 'audit.kind.budget_spent',
  'BudgetEvent.ExpenseTakenBack': 'audit.kind.expense_taken_back',
  'DeliveryEvent.Addressed': 'audit.kind.plan_addressed',
  'DeliveryEvent.Acknowledged': 'audit.kind.plan_acknowledged',
  'DeliveryEvent.Reminded': 'audit.kind.plan_reminded',
  'PlanEvent.Assigned': 'audit.kind.plan_assigned',
  'PlanEvent.Described': 'audit.kind.plan_described',
  'PlanEvent.Exempted': 'audit.kind.plan_exempted',
  'PlanEvent.ExemptionWithdrawn': 'audit.kind.exemption_withdrawn',
  'ProgrammeEvent.Created': 'audit.kind.programme_created',
  'ProgrammeEvent.Changed': 'audit.kind.programme_changed',
  'ProgrammeEvent.Tagged': 'audit.kind.programme_tagged',
  'ProgrammeEvent.Untagged': 'audit.kind.programme_untagged',
  'RegisterEvent.Numbered': 'audit.kind.numbered',
  'ReorganisationEvent.Rewritten': 'audit.kind.reorganisation_rewritten',
  'TaskEvent.Answered': 'audit.kind.task_answered',
  'VersionEvent.Drafted': 'audit.kind.version_drafted',
  'VersionEvent.Rewritten': 'audit.kind.version_rewritten',
  'VersionEvent.Dropped': 'audit.kind.version_dropped',
  'VersionEvent.Moved': 'audit.kind.version_moved',
  'VersionEvent.InForce': 'audit.kind.version_in_force',
  RetentionEvent: 'audit.kind.retention',
  Taken: 'audit.kind.taken',
  RestrictedRead: 'audit.kind.restricted_read',
}

export const kindText = (kind: string) => (kindLabel[kind] ? t(kindLabel[kind]) : kind)

/** What a field of an event is called; the rest keeps the name it has in the contract. */
const fieldLabel: Record<string, MessageKey> = {
  officer: 'people.officer',
  successor: 'people.successor',
  unit: 'unit.unit',
  unitId: 'unit.unit',
  role: 'people.role',
  position: 'people.position',
  title: 'audit.field.title',
  from: 'audit.field.from',
  on: 'audit.field.on',
  termEnd: 'people.term_end',
  basis: 'people.basis',
  'paper.number': 'people.paper_number',
  'paper.date': 'people.paper_date',
  'paper.issuer': 'people.paper_issuer',
  login: 'people.login',
  name: 'people.name',
  reason: 'common.reason',
  note: 'common.note',
  text: 'audit.field.text',
  items: 'audit.field.items',
  transition: 'audit.field.transition',
  period: 'report.period',
  edition: 'audit.field.edition',
  section: 'audit.field.section',
  indicator: 'series.figure',
  effectiveOn: 'audit.field.effective_on',
  sha256: 'audit.field.sha256',
  what: 'audit.field.what',
  count: 'audit.field.count',
}

export const fieldText = (name: string) => (fieldLabel[name] ? t(fieldLabel[name]) : name)

export const faultLabel: Record<ChainFault, MessageKey> = {
  CHANGED: 'audit.fault.changed',
  ENTRY_GONE: 'audit.fault.entry_gone',
  LINK_GONE: 'audit.fault.link_gone',
  TAIL_CUT: 'audit.fault.tail_cut',
  REWRITTEN: 'audit.fault.rewritten',
  UNLINKED: 'audit.fault.unlinked',
}

/** What the codes of a field are called, by the name of the field. */
export type Words = Record<string, Record<string, MessageKey>>

export function said(value: string, name: string, words: Words) {
  const word = words[name]?.[value]
  return word ? t(word) : value
}
