import type { MessageKey } from '~/lib/i18n'
import { formatNumber } from '~/lib/numbers'
import type { BudgetSource } from './queries'

export const sourceLabel: Record<BudgetSource, MessageKey> = {
  STATE_BUDGET: 'budget.source.state_budget',
  TARGET_PROGRAMME: 'budget.source.target_programme',
  UNION_FUNDS: 'budget.source.union_funds',
  CONTRIBUTIONS: 'budget.source.contributions',
  OTHER: 'budget.source.other',
}

export const sources = Object.keys(sourceLabel) as BudgetSource[]

/** 15000000 as `15.000.000 đ`: whole đồng, kept together on one line. */
export const formatMoney = (amount: number) => `${formatNumber(amount)}\u00a0\u0111`

/** `15.000.000`, `15 000 000` and `15000000 đ` as whole đồng; empty or anything else is null. */
export function parseMoney(text: string): number | null {
  const plain = text
    .trim()
    .replace(/[\s\u00a0]*\u0111$/i, '')
    .replace(/(?<=\d)[.\s\u00a0](?=\d{3}(?:\D|$))/g, '')
  return /^\d{1,14}$/.test(plain) ? Number(plain) : null
}
