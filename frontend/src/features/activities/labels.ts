import type { MessageKey } from '~/lib/i18n'
import type { ActivityKind } from './queries'

// Records, not switches: a kind added to the contract without a label does not compile.
export const kindLabel: Record<ActivityKind, MessageKey> = {
  BRANCH_MEETING: 'activity.form.branch_meeting',
  COMMUNICATION: 'activity.form.communication',
  CONFERENCE: 'activity.form.conference',
  TRAINING: 'activity.form.training',
  VISIT_GIFT: 'activity.form.visit_gift',
  SUPERVISION: 'activity.form.supervision',
  DIALOGUE: 'activity.form.dialogue',
  FEEDBACK: 'activity.form.feedback',
  CONTEST: 'activity.form.contest',
  OTHER: 'activity.form.other',
}

export const kinds = Object.keys(kindLabel) as ActivityKind[]

export const weekdayLabel: Record<number, MessageKey> = {
  1: 'day.1',
  2: 'day.2',
  3: 'day.3',
  4: 'day.4',
  5: 'day.5',
  6: 'day.6',
  7: 'day.7',
}
