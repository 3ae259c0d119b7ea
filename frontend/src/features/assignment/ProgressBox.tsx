import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { Counts, State } from '~/features/coverage/State'
import { countOf, reasonLabel, states } from '~/features/coverage/states'
import type { Plan, PlanItem } from '~/features/plans/queries'
import { formatDate } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { progressOf } from './queries'

/** How far the item is: a state, why, and what was counted; there is no percentage, because nothing says of what. */
export function ProgressBox({ plan, item }: { plan: Plan; item: PlanItem }) {
  const { data } = useQuery(progressOf(item.id))
  if (!data) return null
  const { progress, units } = data
  const below = states.some((state) => countOf(units, state) > 0)
  return (
    <section className="facts">
      <h2 className="h3">{t('facts.progress')}</h2>
      <p>
        <State state={progress.state} />
      </p>
      <p className="small muted">
        {t(reasonLabel[progress.reason], {
          activities: progress.activities,
          attendances: progress.attendances,
          results: progress.results,
          items: progress.items,
          date: progress.doneOn ? formatDate(progress.doneOn) : '',
          reason: progress.exemption ?? '',
        })}
      </p>
      {below && (
        <p className="row small">
          <Link href={to.coverage(plan.id)}>{t('facts.below')}</Link> <Counts counts={units} />
        </p>
      )}
    </section>
  )
}
