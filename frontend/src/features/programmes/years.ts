import { formatDate } from '~/lib/dates'
import { type MessageKey, t } from '~/lib/i18n'
import type { Programme, ProgrammeKind, ProgrammeYear, YearResult } from './queries'

export const kindLabel: Record<ProgrammeKind, MessageKey> = {
  PROGRAMME: 'programme.kind.programme',
  PROJECT: 'programme.kind.project',
  MOVEMENT: 'programme.kind.movement',
  CAMPAIGN: 'programme.kind.campaign',
}

/** `năm thứ 2 trên 5` while it runs; before and after, that. */
export function yearText({ phase, year, of }: ProgrammeYear): string {
  if (phase === 'TO_COME') return t('programme.to_come', { of })
  if (phase === 'OVER') return t('programme.over', { of })
  return t('programme.year_of', { year, of })
}

export const actText = (act: Programme['act']) =>
  act && [act.number, act.date && formatDate(act.date), act.issuer].filter(Boolean).join(', ')

export type Line = { code: string; name: string; measure: string; values: (number | null)[] }

/** Every figure of every year as a line through the years; a year that says nothing of it stays empty. */
export function figureLines(results: readonly YearResult[]): Line[] {
  const lines = new Map<string, Line>()
  results.forEach(({ figures }, at) => {
    for (const { indicator, name, unitOfMeasure, value } of figures) {
      const line = lines.get(indicator) ?? {
        code: indicator,
        name,
        measure: unitOfMeasure,
        values: results.map(() => null),
      }
      line.values[at] = value
      lines.set(indicator, line)
    }
  })
  return [...lines.values()]
}
