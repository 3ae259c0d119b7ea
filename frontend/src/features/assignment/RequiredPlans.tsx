import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { planName } from '~/features/plans/labels'
import type { PlanItem } from '~/features/plans/queries'
import { formatDate } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { Button } from '~/ui/Button'
import { Dialog } from '~/ui/Dialog'
import { Status } from '~/ui/Status'
import { DemandForm } from './DemandForm'
import { demandLabel, demandTone } from './labels'
import { requiredPlansOf } from './queries'

/** The separate plans an item demands, and whether they are there. */
export function RequiredPlans({ item, edits }: { item: PlanItem; edits: boolean }) {
  const { data } = useQuery(requiredPlansOf(item.id))
  const [adding, setAdding] = useState(false)
  if (!data || (data.items.length === 0 && !edits)) return null
  return (
    <section className="facts">
      <h2 className="h3">
        {t('facts.demands')}
        {edits && (
          <Button kind="quiet" small onClick={() => setAdding(true)}>
            {t('common.add')}
          </Button>
        )}
      </h2>
      {data.items.length === 0 && <p className="muted small">{t('facts.no_demands')}</p>}
      <ul className="acl plain">
        {data.items.map((demand) => (
          <li key={demand.id}>
            <span>{demand.title}</span>
            <small>
              {demand.unit.name}
              {demand.dueOn && ` · ${t('task.due_on', { date: formatDate(demand.dueOn) })}`}
            </small>
            <span className="row small">
              <Status tone={demandTone[demand.state]} text={t(demandLabel[demand.state])} />
              {demand.plan && <Link href={to.plan(demand.plan.id)}>{planName(demand.plan)}</Link>}
            </span>
          </li>
        ))}
      </ul>
      {adding && (
        <Dialog title={t('facts.demand_plan')} onClose={() => setAdding(false)}>
          <DemandForm itemId={item.id} onDone={() => setAdding(false)} />
        </Dialog>
      )}
    </section>
  )
}
