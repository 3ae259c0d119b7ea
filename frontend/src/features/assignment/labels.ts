import type { MessageKey } from '~/lib/i18n'
import type { Tone } from '~/ui/Status'
import type { RequiredPlan } from './queries'

export const demandLabel: Record<RequiredPlan['state'], MessageKey> = {
  OPEN: 'facts.demand.open',
  IN_WORK: 'facts.demand.in_work',
  OVERDUE: 'facts.demand.overdue',
  FULFILLED: 'facts.demand.fulfilled',
}

export const demandTone: Record<RequiredPlan['state'], Tone> = {
  OPEN: 'none',
  IN_WORK: 'run',
  OVERDUE: 'late',
  FULFILLED: 'ok',
}
