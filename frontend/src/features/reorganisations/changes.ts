import { inSentence, kindLabel } from '~/features/units/labels'
import { type MessageKey, t } from '~/lib/i18n'
import type { Change, ChangeKind, Draft, NewUnit } from './queries'

type Named = (ref: string) => string

const list = (refs: readonly string[] | null | undefined, named: Named) => (refs ?? []).map(named).join(', ')
const opened = (units: readonly NewUnit[] | null | undefined) =>
  (units ?? []).map(({ type, name }) => `${type} ${name}`.trim()).join(', ')

/** A change in one sentence, as a clerk would read it aloud. */
export function changeText(change: Change, named: Named): string {
  const units = list(change.units, named)
  const fresh = opened(change.open)
  const to = change.to ? named(change.to) : fresh
  switch (change.kind) {
    case 'OPEN':
      return t('reorg.says.open', { units: fresh })
    case 'CLOSE':
      return change.to ? t('reorg.says.close_to', { units, to }) : t('reorg.says.close', { units })
    case 'MERGE':
      return t('reorg.says.merge', { units, to: fresh || to })
    case 'SPLIT':
      return t('reorg.says.split', { units, to: fresh })
    case 'RENAME':
      return t('reorg.says.rename', { units, name: [change.type, change.name].filter(Boolean).join(' ') })
    case 'RECODE':
      return t('reorg.says.recode', { units, code: change.code ?? '' })
    case 'MOVE':
      return t('reorg.says.move', { units, parent: change.parent ? named(change.parent) : '' })
    case 'ABOLISH_LEVEL': {
      const level = change.level ? inSentence(t(kindLabel[change.level])) : ''
      return t('reorg.says.abolish_level', { units, level })
    }
  }
}

export const blankChange = (kind: ChangeKind): Change => ({
  kind,
  units: [],
  open: kind === 'OPEN' ? [blankUnit()] : [],
  to: null,
  parent: null,
  level: kind === 'ABOLISH_LEVEL' ? 'DISTRICT' : null,
  type: null,
  name: null,
  code: null,
  shares: null,
})

/** The key is the clerk's handle on a unit that does not exist yet; nobody has to think one up. */
export const blankUnit = (): NewUnit => ({
  key: `moi-${crypto.randomUUID().slice(0, 8)}`,
  kind: 'COMMUNE',
  type: '',
  name: '',
  code: null,
  parent: '',
})

/** What a change still lacks before it can be said, let alone done. */
export function lacks(change: Change): MessageKey | null {
  const units = change.units?.length ?? 0
  const open = change.open ?? []
  const whole = open.every(({ name, parent }) => name.trim() && parent)
  if (change.kind === 'OPEN') return open.length > 0 && whole ? null : 'reorg.lacks.open'
  if (units === 0) return 'reorg.lacks.units'
  if (!whole) return 'reorg.lacks.open'
  switch (change.kind) {
    case 'MERGE':
      return open.length + (change.to ? 1 : 0) === 1 ? null : 'reorg.lacks.into'
    case 'SPLIT':
      return open.length > 0 ? (change.to ? null : 'reorg.lacks.taker') : 'reorg.lacks.open'
    case 'RENAME':
      return change.name || change.type ? null : 'reorg.lacks.name'
    case 'RECODE':
      return change.code ? null : 'reorg.lacks.code'
    case 'MOVE':
      return change.parent ? null : 'reorg.lacks.parent'
    case 'ABOLISH_LEVEL':
      return change.level ? null : 'reorg.lacks.level'
    default:
      return null
  }
}

/** A file as `samples/` has one; null when it is something else. */
export function draftOf(text: string): Draft | null {
  try {
    const given = JSON.parse(text.normalize('NFC')) as Partial<Draft>
    const whole = given.title && given.act?.number && given.effectiveOn && Array.isArray(given.changes)
    if (!whole || !given.changes?.every((each) => each && 'kind' in each)) return null
    return {
      ...(given as Draft),
      changes: given.changes.map((each) => ({ ...blankChange(each.kind), ...each })),
    }
  } catch {
    return null
  }
}
