import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Plan, PlanItem } from '~/features/plans/queries'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { Button } from '~/ui/Button'
import { Dialog } from '~/ui/Dialog'
import { LineForm } from './LineForm'
import { LineList } from './LineList'
import { budgetLinesOf } from './queries'

/** What the item costs, line by line, and what has been spent. */
export function ItemBudget({ plan, item, edits }: { plan: Plan; item: PlanItem; edits: boolean }) {
  const { data } = useQuery(budgetLinesOf(item.id))
  const [adding, setAdding] = useState(false)
  if (!data || (data.items.length === 0 && !edits)) return null
  return (
    <section className="facts">
      <h2 className="h3">
        {t('budget.title')}
        {edits && (
          <Button kind="quiet" small onClick={() => setAdding(true)}>
            {t('common.add')}
          </Button>
        )}
      </h2>
      {data.items.length === 0 && <p className="muted small">{t('budget.none')}</p>}
      {data.items.length > 0 && (
        <>
          <LineList lines={data.items} edits={edits} />
          <p className="small">
            <Link href={to.budget(plan.id)}>{t('budget.whole')}</Link>
          </p>
        </>
      )}
      {adding && (
        <Dialog title={t('budget.add_line')} onClose={() => setAdding(false)}>
          <LineForm itemId={item.id} onDone={() => setAdding(false)} />
        </Dialog>
      )}
    </section>
  )
}
