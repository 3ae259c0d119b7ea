import { formatDate } from '~/lib/dates'
import { type MessageKey, t } from '~/lib/i18n'
import type { UnitKind, UnitRow } from './queries'

export const kindLabel: Record<UnitKind, MessageKey> = {
  PROVINCE: 'unit.kind.province',
  DISTRICT: 'unit.kind.district',
  COMMUNE: 'unit.kind.commune',
  AFFILIATED: 'unit.kind.affiliated',
  BRANCH: 'unit.kind.branch',
  GROUP: 'unit.kind.group',
  BOARD: 'unit.kind.board',
  EXTERNAL: 'unit.kind.external',
}

export const kinds = Object.keys(kindLabel) as UnitKind[]

type Act = { number: string; date: string; issuer: string }

/** What the letters in the number of an official paper stand for; \u0110 is the letter of NĐ and QĐ. */
const papers: [letters: string, label: MessageKey][] = [
  ['NQ', 'act.resolution'],
  ['N\u0110', 'act.decree'],
  ['Q\u0110', 'act.decision'],
  ['KL', 'act.conclusion'],
]

/** A legal act as a sentence names it: what it is, its number, its day and who gave it. */
export function actName({ number, date, issuer }: Act) {
  const parts = number.split(/[^\p{L}]+/u)
  const known = papers.find(([letters]) => parts.includes(letters))
  return t('act.name', { paper: t(known?.[1] ?? 'act.paper'), number, date: formatDate(date), issuer })
}

/** `Xã Thái Sơn` as it stands inside a sentence: an official name begins with the common noun. */
export const inSentence = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)

/** Kind by kind, then by the letters of the language, the common noun left aside: the eye looks for the name. */
export function byName(units: readonly UnitRow[]): UnitRow[] {
  const { compare } = new Intl.Collator('vi')
  return [...units].sort(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compare(a.shortName, b.shortName),
  )
}
