import { Link } from 'wouter'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { useOffice } from '~/session/useOffice'
import type { Plan } from './queries'

/** From a plan to what the units below make of it, to one's own answer, and to its money. */
export function PlanWays({ plan }: { plan: Plan }) {
  const { unit, writes } = useOffice()
  const own = (plan.handedOver?.to ?? plan.unit).id === unit.id
  const published = plan.status === 'ISSUED' || plan.status === 'CLOSED'
  const answers = writes && (own ? plan.status === 'DRAFT' && !!plan.upperPlanId : plan.status === 'ISSUED')
  return (
    <nav className="row noprint" aria-label={t('cover.ways')}>
      {answers && (
        <Link className="btn pri" href={to.concretise(own ? (plan.upperPlanId ?? plan.id) : plan.id)}>
          {t('cover.concretise')}
        </Link>
      )}
      {published && <Link href={to.coverage(plan.id)}>{t('cover.link')}</Link>}
      <Link href={to.budget(plan.id)}>{t('budget.title')}</Link>
    </nav>
  )
}
