import type { MessageKey } from '~/lib/i18n'
import type { Plan, PlanStatus } from './queries'

/** The next step in a sentence: one's own when the service allows it, otherwise whose turn it is. */
export function nextStep(status: PlanStatus, allowed: Plan['allowed']): MessageKey {
  switch (status) {
    case 'DRAFT':
      return allowed.includes('SUBMISSION') ? 'plan.next.submit' : 'plan.next.drafting'
    case 'IN_REVIEW':
      return allowed.includes('APPROVAL') ? 'plan.next.decide' : 'plan.next.in_review'
    case 'APPROVED':
      return allowed.includes('ISSUE') ? 'plan.next.issue' : 'plan.next.approved'
    case 'ISSUED':
      return 'plan.next.issued'
    default:
      return 'plan.next.closed'
  }
}

/** The service names these steps to an officer of the house alone: whoever is offered one keeps the paper. */
export const keeps = (plan: Pick<Plan, 'allowed'>) =>
  plan.allowed.some((step) => ['SUBMISSION', 'WITHDRAWAL', 'ISSUE', 'CLOSURE'].includes(step))
