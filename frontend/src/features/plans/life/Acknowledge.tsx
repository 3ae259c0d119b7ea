import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { formatInstant } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { useOffice } from '~/session/useOffice'
import { Button } from '~/ui/Button'
import { ProblemNote } from '~/ui/ProblemNote'
import { Status } from '~/ui/Status'
import type { Plan } from '../queries'
import { receiptsOf, useAcknowledge } from './queries'

/** The addressed unit says that it has read the plan; once said, who and when. Nothing where it did not go to it. */
export function Acknowledge({ plan }: { plan: Plan }) {
  const { unit, writes } = useOffice()
  const foreign = !!plan.issuedAt && plan.unit.id !== unit.id
  const { data } = useQuery({ ...receiptsOf(plan.id, unit.id), enabled: foreign })
  const acknowledge = useAcknowledge(plan.id)
  const delivery = foreign ? data?.items[0] : undefined
  if (!delivery) return null
  const amended = delivery.number > 1
  if (delivery.state === 'ACKNOWLEDGED')
    return (
      <p className="row noprint ack">
        <Status tone="ok" text={t('plan.ack.done')} />
        <span className="muted small">
          {[delivery.acknowledgedBy?.name, delivery.acknowledgedAt && formatInstant(delivery.acknowledgedAt)]
            .filter(Boolean)
            .join(', ')}
        </span>
      </p>
    )
  return (
    <section className="note soon noprint" aria-label={t('plan.ack.due')}>
      <p>
        <b>{amended ? t('plan.ack.amended', { n: delivery.number - 1 }) : t('plan.ack.arrived')}</b>{' '}
        {formatInstant(delivery.deliveredAt)}.
        {delivery.reminders > 0 && ` ${t('plan.ack.reminded', { n: delivery.reminders })}`}
      </p>
      <p className="row">
        {writes && (
          <Button kind="pri" disabled={acknowledge.isPending} onClick={() => acknowledge.mutate(unit.id)}>
            {t('plan.ack.do')}
          </Button>
        )}
        {amended && (
          <Link href={to.planDiff(plan.id, delivery.number - 1, delivery.number)}>
            {t('plan.ack.see_changes')}
          </Link>
        )}
      </p>
      <ProblemNote error={acknowledge.error} />
    </section>
  )
}
