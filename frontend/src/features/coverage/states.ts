import { Ban, CalendarCheck, CircleCheck, CircleDashed, CircleDot } from 'lucide-react'
import type { MessageKey } from '~/lib/i18n'
import type { CoverageRow, ProgressReason, ProgressState, StateCounts } from './queries'

/** From what is done to what is not asked: the order of every legend, list and count. */
export const states: readonly ProgressState[] = [
  'HAS_RESULT',
  'IN_PROGRESS',
  'PLANNED',
  'NOT_CONCRETISED',
  'NOT_APPLICABLE',
]

export const stateLabel: Record<ProgressState, MessageKey> = {
  HAS_RESULT: 'cover.state.has_result',
  IN_PROGRESS: 'cover.state.in_progress',
  PLANNED: 'cover.state.planned',
  NOT_CONCRETISED: 'cover.state.not_concretised',
  NOT_APPLICABLE: 'cover.state.not_applicable',
}

/** The same in a word that fits into a cell. */
export const stateWord: Record<ProgressState, MessageKey> = {
  HAS_RESULT: 'cover.word.has_result',
  IN_PROGRESS: 'cover.word.in_progress',
  PLANNED: 'cover.word.planned',
  NOT_CONCRETISED: 'cover.word.not_concretised',
  NOT_APPLICABLE: 'cover.word.not_applicable',
}

export const stateIcon = {
  HAS_RESULT: CircleCheck,
  IN_PROGRESS: CircleDot,
  PLANNED: CalendarCheck,
  NOT_CONCRETISED: CircleDashed,
  NOT_APPLICABLE: Ban,
} satisfies Record<ProgressState, unknown>

export const stateTone: Record<ProgressState, string> = {
  HAS_RESULT: 'res',
  IN_PROGRESS: 'wip',
  PLANNED: 'pln',
  NOT_CONCRETISED: 'not',
  NOT_APPLICABLE: 'nap',
}

export const reasonLabel: Record<ProgressReason, MessageKey> = {
  DONE: 'cover.reason.done',
  RESULT_WRITTEN: 'cover.reason.result_written',
  ACTIVITY_HELD: 'cover.reason.activity_held',
  IN_ISSUED_PLAN: 'cover.reason.in_issued_plan',
  IN_DRAFT: 'cover.reason.in_draft',
  EXEMPTED: 'cover.reason.exempted',
  NOTHING_YET: 'cover.reason.nothing_yet',
}

const countName: Record<ProgressState, keyof StateCounts> = {
  HAS_RESULT: 'hasResult',
  IN_PROGRESS: 'inProgress',
  PLANNED: 'planned',
  NOT_CONCRETISED: 'notConcretised',
  NOT_APPLICABLE: 'notApplicable',
}

export const countOf = (counts: StateCounts, state: ProgressState) => counts[countName[state]]

/** Over everything the counts speak of. */
export const sumOf = (all: readonly StateCounts[], state: ProgressState) =>
  all.reduce((sum, counts) => sum + countOf(counts, state), 0)

/** The units that have at least one item in the state; all of them when none is asked for. */
export const rowsWith = (rows: readonly CoverageRow[], state: ProgressState | undefined) =>
  state ? rows.filter(({ counts }) => countOf(counts, state) > 0) : [...rows]
