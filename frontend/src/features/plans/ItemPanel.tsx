import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { useOffice } from '~/session/useOffice'
import { Button } from '~/ui/Button'
import { Dialog } from '~/ui/Dialog'
import { itemPath, originLabel, planName, statusLabel } from './labels'
import { concretisationsOf, type Plan, type PlanItem } from './queries'
import { TakeOver } from './TakeOver'

type Props = { plan: Plan; item: PlanItem; children: ReactNode }

/** One item: its words as they stand, where it comes from, what became of it below, and what can be done. */
export function ItemPanel({ plan, item, children }: Props) {
  const { unit, writes } = useOffice()
  const [taking, setTaking] = useState(false)
  const foreign = plan.unit.id !== unit.id
  return (
    <aside className="src noprint" aria-label={t('plan.item')}>
      <div className="ph">
        <h1 className="h2">
          {t('plan.cited_as', { plan: planName(plan.document), path: itemPath(item.path) })}
        </h1>
        <Link className="iconbtn" href={to.plan(plan.id)} aria-label={t('common.close')}>
          <X className="i" aria-hidden="true" />
        </Link>
      </div>
      <blockquote className="quote">“{item.text}”</blockquote>
      {item.doubts.map((doubt) => (
        <p className="note soon small" key={doubt.code}>
          {doubt.detail}
        </p>
      ))}
      <dl className="kv">
        <div>
          <dt>{t('plan.origin')}</dt>
          <dd>{t(originLabel[item.origin])}</dd>
        </div>
        {item.upperItem && (
          <div>
            <dt>{t('plan.upper_item')}</dt>
            <dd>
              <Link href={to.plan(item.upperItem.planId, item.upperItem.id)}>
                {itemPath(item.upperItem.path)}: {item.upperItem.text}
              </Link>
            </dd>
          </div>
        )}
      </dl>
      {writes && (
        <p className="do">
          <Link className="btn pri" href={to.record(item.id)}>
            {t('activity.record')}
          </Link>
          {foreign && <Button onClick={() => setTaking(true)}>{t('plan.take_over')}</Button>}
        </p>
      )}
      {children}
      {item.concretisations > 0 && <Concretisations itemId={item.id} />}
      {taking && (
        <Dialog title={t('plan.take_over')} onClose={() => setTaking(false)}>
          <TakeOver plan={plan} item={item} />
        </Dialog>
      )}
    </aside>
  )
}

function Concretisations({ itemId }: { itemId: string }) {
  const { data } = useQuery(concretisationsOf(itemId))
  return (
    <section>
      <h2 className="h3">{t('plan.concretised_below')}</h2>
      <ul className="acl plain">
        {data?.items.map((row) => (
          <li key={row.itemId}>
            <Link href={to.plan(row.planId, row.itemId)}>{row.text}</Link>
            <small>
              {row.unit.name}
              {row.handedOver && ` → ${row.handedOver.to.name}`} · {t(statusLabel[row.planStatus])}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
