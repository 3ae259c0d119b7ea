import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { actName } from '~/features/units/labels'
import { formatDate } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { formatNumber } from '~/lib/numbers'
import { to } from '~/paths'
import { Button } from '~/ui/Button'
import { Dialog } from '~/ui/Dialog'
import { ProblemNote } from '~/ui/ProblemNote'
import { keptLabel } from './labels'
import { type Reorganisation, useDecide, useDropReorganisation } from './queries'

type Props = { plan: Reorganisation; step: 'APPLICATION' | 'REVERSAL' }

const words = {
  APPLICATION: { button: 'reorg.apply', ask: 'reorg.apply_ask', hint: 'reorg.apply_hint' },
  REVERSAL: { button: 'reorg.reverse', ask: 'reorg.reverse_ask', hint: 'reorg.reverse_hint' },
} as const

/** A decision that touches everybody: the dialog names the paper and the day once more. */
export function Decide({ plan, step }: Props) {
  const [asking, setAsking] = useState(false)
  const decide = useDecide(plan)
  const { button, ask, hint } = words[step]
  const day = formatDate(plan.effectiveOn)
  return (
    <>
      <Button kind={step === 'APPLICATION' ? 'pri' : 'plain'} onClick={() => setAsking(true)}>
        {t(button, { day })}
      </Button>
      {asking && (
        <Dialog title={t(button, { day })} onClose={() => setAsking(false)}>
          <p>{t(ask, { title: plan.title, act: actName(plan.act), day })}</p>
          <p className="muted">{t(hint)}</p>
          <ProblemNote error={decide.error} />
          <p className="do">
            <Button onClick={() => setAsking(false)}>{t('common.cancel')}</Button>
            <Button
              kind="pri"
              disabled={decide.isPending}
              onClick={() => decide.mutate(step, { onSuccess: () => setAsking(false) })}
            >
              {t(decide.isPending ? 'reorg.working' : button, { day })}
            </Button>
          </p>
        </Dialog>
      )}
    </>
  )
}

/** A draft may be written anew or dropped; what was applied is taken back instead. */
export function DraftActions({ plan }: { plan: Reorganisation }) {
  const [asking, setAsking] = useState(false)
  const [, navigate] = useLocation()
  const drop = useDropReorganisation(plan)
  return (
    <>
      {plan.allowed.includes('EDIT') && (
        <Link className="btn" href={to.newReorganisation(plan.id)}>
          {t('common.edit')}
        </Link>
      )}
      {plan.allowed.includes('DELETION') && (
        <Button onClick={() => setAsking(true)}>{t('reorg.drop')}</Button>
      )}
      {asking && (
        <Dialog title={t('reorg.drop')} onClose={() => setAsking(false)}>
          <p>{t('reorg.drop_ask', { title: plan.title })}</p>
          <ProblemNote error={drop.error} />
          <p className="do">
            <Button onClick={() => setAsking(false)}>{t('common.cancel')}</Button>
            <Button
              kind="pri"
              disabled={drop.isPending}
              onClick={() => drop.mutate(undefined, { onSuccess: () => navigate(to.reorganisations()) })}
            >
              {t('reorg.drop')}
            </Button>
          </p>
        </Dialog>
      )}
    </>
  )
}

/** Why it cannot be taken back any more: what has been built on it since. */
export const Dependents = ({ plan: { dependents } }: { plan: Reorganisation }) => (
  <div className="note soon">
    <p>
      <b>{t('reorg.cannot_reverse')}</b>
    </p>
    <ul>
      {dependents.map(({ what, count }) => (
        <li key={what}>
          {t(keptLabel(what))}: {formatNumber(count)}
        </li>
      ))}
    </ul>
  </div>
)
