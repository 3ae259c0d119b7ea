import type { MessageKey } from '~/lib/i18n'
import type { Tone } from '~/ui/Status'
import type { ChangeKind, ReorganisationStatus } from './queries'

export const statusLabel: Record<ReorganisationStatus, MessageKey> = {
  DRAFT: 'reorg.status.draft',
  APPLIED: 'reorg.status.applied',
  REVERSED: 'reorg.status.reversed',
}

export const statusTone: Record<ReorganisationStatus, Tone> = {
  DRAFT: 'soon',
  APPLIED: 'ok',
  REVERSED: 'none',
}

export const changeLabel: Record<ChangeKind, MessageKey> = {
  OPEN: 'reorg.change.open',
  CLOSE: 'reorg.change.close',
  MERGE: 'reorg.change.merge',
  SPLIT: 'reorg.change.split',
  RENAME: 'reorg.change.rename',
  RECODE: 'reorg.change.recode',
  MOVE: 'reorg.change.move',
  ABOLISH_LEVEL: 'reorg.change.abolish_level',
}

export const changeKinds = Object.keys(changeLabel) as ChangeKind[]

const kept: Record<string, MessageKey> = {
  activity: 'reorg.kept.activity',
  ledger_entry: 'reorg.kept.ledger_entry',
  member_count: 'reorg.kept.member_count',
  model_group: 'reorg.kept.model_group',
  office: 'reorg.kept.office',
  'opening-count': 'reorg.kept.opening_count',
  org_unit: 'reorg.kept.org_unit',
  plan: 'reorg.kept.plan',
  plan_item: 'reorg.kept.plan_item',
  report: 'reorg.kept.report',
  report_part: 'reorg.kept.report_part',
}

/** What the house keeps at a unit. A kind of record this client does not know yet is still counted, under one name. */
export const keptLabel = (what: string): MessageKey => kept[what] ?? 'reorg.kept.other'
