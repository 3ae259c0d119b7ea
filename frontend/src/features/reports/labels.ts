import type { MessageKey } from '~/lib/i18n'
import type { Tone } from '~/ui/Status'
import type { Report, ReportStatus, ReportStep, ReturnReason } from './queries'

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
  CORRECTION: 'report.correct',
}

export const reasonLabel: Record<ReturnReason, MessageKey> = {
  MISSING_FIGURE: 'review.reason.missing_figure',
  WRONG_FIGURE: 'review.reason.wrong_figure',
  MISSING_NARRATIVE: 'review.reason.missing_narrative',
  OTHER: 'review.reason.other',
}

export const moveLabel: Record<Report['moves'][number]['transition'], MessageKey> = {
  CREATION: 'report.move.creation',
  SUBMISSION: 'report.move.submission',
  WITHDRAWAL: 'report.move.withdrawal',
  RETURN: 'report.move.return',
  ACCEPTANCE: 'report.move.acceptance',
  SUPERSESSION: 'report.move.supersession',
}
