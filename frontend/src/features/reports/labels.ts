import type { MessageKey } from '~/lib/i18n'
import type { Tone } from '~/ui/Status'
import type { ReportStatus, ReportStep, ReturnReason } from './queries'

export const reportStatusLabel: Record<ReportStatus, MessageKey> = {
  DRAFT: 'report.status.drafting',
  SUBMITTED: 'report.status.waiting_review',
  RETURNED: 'report.status.returned',
  ACCEPTED: 'report.status.accepted',
  SUPERSEDED: 'report.status.superseded',
}

export const reportStatusTone: Record<ReportStatus, Tone> = {
  DRAFT: 'none',
  SUBMITTED: 'run',
  RETURNED: 'late',
  ACCEPTED: 'ok',
  SUPERSEDED: 'none',
}

/** EDIT is no button of its own: it opens the paragraphs for writing. */
export const stepLabel: Record<Exclude<ReportStep, 'EDIT'>, MessageKey> = {
  SUBMISSION: 'report.send_up',
  WITHDRAWAL: 'report.withdraw',
  RETURN: 'review.return',
  ACCEPTANCE: 'review.accept',
}

export const reasonLabel: Record<ReturnReason, MessageKey> = {
  MISSING_FIGURE: 'review.reason.missing_figure',
  WRONG_FIGURE: 'review.reason.wrong_figure',
  MISSING_NARRATIVE: 'review.reason.missing_narrative',
  OTHER: 'review.reason.other',
}

const moveLabel: Record<string, MessageKey> = {
  CREATION: 'report.move.creation',
  SUBMISSION: 'report.move.submission',
  WITHDRAWAL: 'report.move.withdrawal',
  RETURN: 'report.move.return',
  ACCEPTANCE: 'report.move.acceptance',
  SUPERSESSION: 'report.move.supersession',
}

/** The contract leaves transitions open; one this client does not know yet is shown as a change. */
export const moveText = (transition: string): MessageKey => moveLabel[transition] ?? 'report.move.other'
