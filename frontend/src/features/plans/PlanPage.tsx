import '~/styles/split.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { activityList } from '~/features/activities/queries'
import { ItemFacts } from '~/features/assignment/ItemFacts'
import { formatDate, formatDay } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { useAddress } from '~/lib/search'
import { to } from '~/paths'
import { useOffice } from '~/session/useOffice'
import { HandedOver } from '~/ui/HandedOver'
import { Loading } from '~/ui/Loading'
import { PageHeader } from '~/ui/PageHeader'
import { PageProblem } from '~/ui/PageProblem'
import { ProblemNote } from '~/ui/ProblemNote'
import { Status } from '~/ui/Status'
import { AddItem } from './AddItem'
import { ItemPanel } from './ItemPanel'
import { planName, statusLabel, statusTone } from './labels'
import { PlanSteps } from './PlanSteps'
import { PlanTree } from './PlanTree'
import { PlanWays } from './PlanWays'
import { type Plan, planById, planTree } from './queries'
import { findItem } from './tree'

/** The plan with the numbering of its document; `?muc=` opens one item beside it. */
export default function PlanPage({ id }: { id: string }) {
  const { unit, writes } = useOffice()
  const { data: plan, error } = useQuery(planById(id))
  const { data: tree, error: treeError } = useQuery(planTree(id))
  const address = useAddress()
  if (!plan) return error ? <PageProblem error={error} /> : <Loading />
  const item = findItem(tree?.items ?? [], address.get('muc'))
  const own = (plan.handedOver?.to ?? plan.unit).id === unit.id
  return (
    <div className={item ? 'wk open' : 'wk'}>
      <div className="doc">
        <PageHeader title={title(plan)} lead={<Lead plan={plan} />} />
        <HandedOver handedOver={plan.handedOver} />
        <PlanSteps plan={plan} />
        <PlanWays plan={plan} />
        <ProblemNote error={treeError} />
        {tree?.items.length === 0 && <p className="empty">{t('plan.empty')}</p>}
        {tree && tree.items.length > 0 && (
          <PlanTree items={tree.items} chosen={item?.id} href={(each) => to.plan(plan.id, each.id)} />
        )}
        {own && writes && plan.status === 'DRAFT' && <AddItem planId={plan.id} parent={item} />}
        <Head plan={plan} />
      </div>
      {item && (
        <ItemPanel plan={plan} item={item}>
          <ItemFacts plan={plan} item={item} />
          <Done itemId={item.id} />
        </ItemPanel>
      )}
    </div>
  )
}

const title = ({ document }: Plan) =>
  [document.symbol && t('plan.title', { symbol: planName(document) }), document.title]
    .filter(Boolean)
    .join(': ')

const Lead = ({ plan }: { plan: Plan }) => (
  <p className="row">
    {plan.unit.name}
    {plan.document.date && ` · ${formatDate(plan.document.date)}`} ·{' '}
    {t('plan.n_items', { n: plan.itemCount })}
    <Status tone={statusTone[plan.status]} text={t(statusLabel[plan.status])} />
    {plan.upperPlanId && <Link href={to.plan(plan.upperPlanId)}>{t('plan.upper')}</Link>}
  </p>
)

/** The rest of the document's head, for whoever wants to check it against the paper. */
function Head({ plan: { document } }: { plan: Plan }) {
  const rows = [
    [t('plan.issuer'), document.issuer],
    [t('plan.basis'), document.basis],
    [t('plan.signer'), [document.signatory?.title, document.signatory?.name].filter(Boolean).join(' ')],
    [t('prov.recipients'), (document.recipients ?? []).map(({ name }) => name).join('; ')],
  ].filter((row): row is [string, string] => !!row[1])
  if (rows.length === 0) return null
  return (
    <details className="block">
      <summary>{t('plan.head')}</summary>
      <dl className="kv">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function Done({ itemId }: { itemId: string }) {
  const { data } = useQuery(activityList({ planItem: itemId, limit: 5 }))
  return (
    <section>
      <h2 className="h3">
        {t('task.recent_activities')}{' '}
        {data?.next && <Link href={to.activities({ viec: itemId })}>{t('common.view_all')}</Link>}
      </h2>
      {data?.items.length === 0 && <p className="muted small">{t('activity.none')}</p>}
      <ul className="acts2">
        {data?.items.map((row) => (
          <li key={row.id}>
            <span className="d">{formatDay(row.heldOn)}</span>
            <div>
              <Link href={to.activity(row.id)}>{row.title}</Link>
              <small>{row.unit.name}</small>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
