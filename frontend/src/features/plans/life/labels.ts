import type { MessageKey } from '~/lib/i18n'
import type { Tone } from '~/ui/Status'
import type { Addressing, AttachmentKind, LineTarget, RecipientLine } from './queries'
import type { ItemChange, Task } from './versions'

export const targetLabel: Record<LineTarget, MessageKey> = {
  UNITS: 'life.target.units',
  INTERNAL: 'life.target.internal',
  EXTERNAL: 'life.target.external',
  ARCHIVE: 'life.target.archive',
  UNCLEAR: 'life.target.unclear',
}

export const doubtLabel: Record<NonNullable<Addressing['lines'][number]['doubt']>, MessageKey> = {
  NOT_UNDERSTOOD: 'life.doubt.not_understood',
  NO_SUCH_UNIT: 'life.doubt.no_such_unit',
  SEVERAL_SUCH_UNITS: 'life.doubt.several',
  NUMBER_DIFFERS: 'life.doubt.number',
}

export const roleLabel: Record<RecipientLine['role'], MessageKey> = {
  REPORT_TO: 'life.role.report_to',
  COPY: 'life.role.copy',
  ARCHIVE: 'life.role.archive',
}

export const attachmentLabel: Record<AttachmentKind, MessageKey> = {
  SIGNED: 'life.file.signed',
  BUDGET: 'life.file.budget',
  ANNEX: 'life.file.annex',
  OTHER: 'life.file.other',
}

type Change = ItemChange['kinds'][number]

export const changeLabel: Record<Change, MessageKey> = {
  ADDED: 'life.diff.added',
  REMOVED: 'life.diff.removed',
  EDITED: 'life.diff.edited',
  MOVED: 'life.diff.moved',
  RENUMBERED: 'life.diff.renumbered',
}

export const changeTone: Record<Change, Tone> = {
  ADDED: 'ok',
  REMOVED: 'late',
  EDITED: 'run',
  MOVED: 'soon',
  RENUMBERED: 'none',
}

export const taskLabel: Record<Task['state'], MessageKey> = {
  OPEN: 'life.task.open',
  ACCEPTED: 'life.task.accepted',
  ADAPTED: 'life.task.adapted',
  DROPPED: 'life.task.dropped',
}
