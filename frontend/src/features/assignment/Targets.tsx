import { useQuery } from '@tanstack/react-query'
import { CircleCheck, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Plan, PlanItem } from '~/features/plans/queries'
import { formatDate } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { formatNumber } from '~/lib/numbers'
import { Button } from '~/ui/Button'
import { Dialog } from '~/ui/Dialog'
import { ProblemNote } from '~/ui/ProblemNote'
import { indicators, type Target, targetsOf, useRemoveTarget } from './queries'
import { TargetForm } from './TargetForm'

/** What is to be reached, by unit and indicator, and beside it what the ledger says now. */
export function Targets({ plan, item, edits }: { plan: Plan; item: PlanItem; edits: boolean }) {
  const { data } = useQuery(targetsOf(item.id))
  const { data: known } = useQuery(indicators)
  const [adding, setAdding] = useState(false)
  const remove = useRemoveTarget()
  if (!data || (data.items.length === 0 && !edits)) return null
  const indicator = new Map(known?.items.map((each) => [each.code, each]))
  return (
    <section className="facts">
      <h2 className="h3">
        {t('facts.targets')}
        {edits && (
          <Button kind="quiet" small onClick={() => setAdding(true)}>
            {t('common.add')}
          </Button>
        )}
      </h2>
      {data.items.length === 0 && <p className="muted small">{t('facts.no_targets')}</p>}
      <ul className="goals">
        {data.items.map((target) => (
          <li key={target.id}>
            <span>
              {indicator.get(target.indicator)?.name ?? target.indicator}
              <small>
                {target.unit.name} · {formatDate(target.from)} – {formatDate(target.to)}
                {target.note && ` · ${target.note}`}
              </small>
            </span>
            <Reached target={target} measure={indicator.get(target.indicator)?.unitOfMeasure ?? ''} />
            {edits && (
              <button
                type="button"
                className="iconbtn"
                disabled={remove.isPending}
                aria-label={t('facts.remove_target', { name: target.indicator })}
                onClick={() => remove.mutate(target)}
              >
                <Trash2 className="i" aria-hidden="true" />
              </button>
            )}
          </li>
        ))}
      </ul>
      <ProblemNote error={remove.error} />
      {adding && (
        <Dialog title={t('facts.add_target')} onClose={() => setAdding(false)}>
          <TargetForm plan={plan} itemId={item.id} onDone={() => setAdding(false)} />
        </Dialog>
      )}
    </section>
  )
}

/** The two numbers side by side; what nobody has reported is not a zero. */
const Reached = ({ target, measure }: { target: Target; measure: string }) => (
  <span className="num">
    <b>
      {target.reachedStatus === 'REPORTED' && target.reached != null
        ? formatNumber(target.reached)
        : t('figure.not_reported')}
    </b>{' '}
    / {formatNumber(target.value)} {measure}
    {target.isReached && (
      <small className="cs res">
        <CircleCheck className="i" aria-hidden="true" /> {t('facts.reached')}
      </small>
    )}
  </span>
)
