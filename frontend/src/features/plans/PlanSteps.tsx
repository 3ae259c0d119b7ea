import { useQuery } from '@tanstack/react-query'
import { Check } from 'lucide-react'
import { t } from '~/lib/i18n'
import { statusLabel } from './labels'
import { Amend } from './life/Amend'
import { recipientsOf } from './life/queries'
import { nextStep } from './next'
import { type Plan, type PlanStatus, useMovePlan } from './queries'
import { StepButtons } from './StepButtons'

/** Where the plan stands, what comes next and by whom, and the buttons for it. */
export function PlanSteps({ plan }: { plan: Plan }) {
  const move = useMovePlan(plan)
  if (plan.allowed.length === 0 && (plan.status === 'ISSUED' || plan.status === 'CLOSED')) return null
  return (
    <section className="steps noprint" aria-label={t('plan.steps')}>
      <LifeLine status={plan.status} />
      <p className="next">{t(nextStep(plan.status, plan.allowed))}</p>
      <StepButtons
        allowed={plan.allowed}
        move={move}
        means={(step) => step === 'ISSUE' && <Addressed planId={plan.id} />}
      >
        <Amend plan={plan} />
      </StepButtons>
    </section>
  )
}

const line: PlanStatus[] = ['DRAFT', 'IN_REVIEW', 'APPROVED', 'ISSUED', 'CLOSED']

/** The way of a document; what lies behind is ticked, so that no colour has to be told apart. */
export const LifeLine = ({ status, ends = 5 }: { status: PlanStatus; ends?: number }) => (
  <ol className="lifeline">
    {line.slice(0, ends).map((each, index) => {
      const past = index < line.indexOf(status)
      return (
        <li key={each} className={past ? 'past' : ''} aria-current={each === status ? 'step' : undefined}>
          {past && <Check className="i" aria-hidden="true" />}
          {t(statusLabel[each])}
        </li>
      )
    })}
  </ol>
)

/** Whom the issue reaches; afterwards the text stands. */
function Addressed({ planId }: { planId: string }) {
  const { data } = useQuery(recipientsOf(planId))
  if (!data) return null
  const units = new Set(data.lines.flatMap((each) => each.units.map(({ id }) => id))).size
  return (
    <>
      <p>{t('plan.issue_means', { n: units })}</p>
      {data.doubtful > 0 && <p className="note soon">{t('plan.issue_doubt', { n: data.doubtful })}</p>}
    </>
  )
}
