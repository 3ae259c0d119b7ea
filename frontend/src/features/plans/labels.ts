import { type MessageKey, t } from '~/lib/i18n'
import type { Tone } from '~/ui/Status'
import type { Plan, PlanItem, PlanStatus, PlanTransition } from './queries'

export const statusLabel: Record<PlanStatus, MessageKey> = {
  DRAFT: 'plan.status.draft',
  IN_REVIEW: 'plan.status.in_review',
  APPROVED: 'plan.status.approved',
  ISSUED: 'plan.status.issued',
  CLOSED: 'plan.status.closed',
}

export const statusTone: Record<PlanStatus, Tone> = {
  DRAFT: 'none',
  IN_REVIEW: 'soon',
  APPROVED: 'run',
  ISSUED: 'ok',
  CLOSED: 'none',
}

export const stepLabel: Record<PlanTransition, MessageKey> = {
  SUBMISSION: 'plan.step.submission',
  WITHDRAWAL: 'plan.step.withdrawal',
  RETURN: 'plan.step.return',
  APPROVAL: 'plan.step.approval',
  ISSUE: 'plan.step.issue',
  CLOSURE: 'plan.step.closure',
}

export const originLabel: Record<PlanItem['origin'], MessageKey> = {
  OWN: 'plan.origin.own',
  TAKEN_OVER: 'plan.origin.taken_over',
  TEXT: 'plan.origin.text',
}

/** Where an item stands: by the numbering of the document or, added by the unit itself, by its turn (`+2`). */
export const itemPath = (path: string) =>
  path.startsWith('+') ? t('plan.own_path', { n: path.slice(1) }) : t('plan.item_path', { path })

type Named = { number?: number | null; symbol?: string | null; title?: string | null }

/** How a plan is called in a sentence: number and symbol as on the paper, its title if it has none. */
export function planName({ number, symbol, title }: Named) {
  if (!symbol) return title || '—'
  return number == null || symbol.startsWith(`${number}/`) ? symbol : `${number}/${symbol}`
}

/** The heading of every page of a plan: number and symbol once it has one, then its title. */
export const planTitle = ({ document }: Pick<Plan, 'document'>) =>
  [
    /\d/.test(document.symbol ? planName(document) : '') && t('plan.title', { symbol: planName(document) }),
    document.title,
  ]
    .filter(Boolean)
    .join(': ')
