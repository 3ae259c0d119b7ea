import '~/styles/life.css'
import '~/styles/split.css'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Download, Printer } from 'lucide-react'
import { Link } from 'wouter'
import { saveFile } from '~/api/saveFile'
import { activityList } from '~/features/activities/queries'
import { ItemFacts } from '~/features/assignment/ItemFacts'
import { formatDate, formatDay } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { useAddress } from '~/lib/search'
import { to } from '~/paths'
import { useOffice } from '~/session/useOffice'
import { Button } from '~/ui/Button'
import { HandedOver } from '~/ui/HandedOver'
import { Loading } from '~/ui/Loading'
import { PageHeader } from '~/ui/PageHeader'
import { PageProblem } from '~/ui/PageProblem'
import { ProblemNote } from '~/ui/ProblemNote'
import { Status } from '~/ui/Status'
import { AddItem } from './AddItem'
import { ItemPanel } from './ItemPanel'
import { planTitle, statusLabel, statusTone } from './labels'
import { Acknowledge } from './life/Acknowledge'
import { Ready } from './life/Ready'
import { keeps } from './next'
import { PlanSteps } from './PlanSteps'
import { PlanTabs } from './PlanTabs'
import { PlanTree } from './PlanTree'
import { PlanWays } from './PlanWays'
import { type Plan, type PlanItem, planById, planTree } from './queries'
import { findItem, flatten } from './tree'

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
        <PageHeader title={planTitle(plan)} lead={<Lead plan={plan} />} actions={<Take plan={plan} />} />
        <HandedOver handedOver={plan.handedOver} />
        <PlanTabs plan={plan} at="content" />
        <Acknowledge plan={plan} />
        <Followed planId={plan.id} items={tree?.items ?? []} />
        <PlanSteps plan={plan} />
        {keeps(plan) && !plan.issuedAt && <Ready plan={plan} />}
        <PlanWays plan={plan} />
        <ProblemNote error={treeError} />
        {tree?.items.length === 0 && <p className="empty">{t('plan.empty')}</p>}
        {tree && tree.items.length > 0 && (
          <PlanTree items={tree.items} chosen={item?.id} href={(each) => to.plan(plan.id, each.id)} />
        )}
        {own && writes && plan.status === 'DRAFT' && <AddItem planId={plan.id} parent={item} />}
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

const Lead = ({ plan }: { plan: Plan }) => (
  <p className="row">
    {plan.unit.name}
    {plan.document.date && ` · ${formatDate(plan.document.date)}`} ·{' '}
    {t('plan.n_items', { n: plan.itemCount })}
    <Status tone={statusTone[plan.status]} text={t(statusLabel[plan.status])} />
    {plan.upperPlanId && <Link href={to.plan(plan.upperPlanId)}>{t('plan.upper')}</Link>}
  </p>
)

const forms = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}

/** The paper as an official file and on the printer. */
function Take({ plan }: { plan: Plan }) {
  const save = useMutation({
    mutationFn: (form: keyof typeof forms) =>
      saveFile(`/api/v1/plans/${plan.id}/document`, `${planTitle(plan)}.${form}`, forms[form]),
  })
  return (
    <>
      <Button disabled={save.isPending} onClick={() => save.mutate('docx')}>
        <Download className="i" aria-hidden="true" />
        {t('common.download_docx')}
      </Button>
      <Button disabled={save.isPending} onClick={() => save.mutate('pdf')}>
        {t('plan.download_pdf')}
      </Button>
      <Button className="desk" onClick={() => print()}>
        <Printer className="i" aria-hidden="true" />
        {t('common.print')}
      </Button>
      <ProblemNote error={save.error} />
    </>
  )
}

/** An amendment above left questions here: how many items, and the way to answer them. */
function Followed({ planId, items }: { planId: string; items: PlanItem[] }) {
  const n = flatten(items).filter(({ upperChangedIn }) => upperChangedIn != null).length
  if (n === 0) return null
  return (
    <p className="note soon noprint">
      {t('plan.followed', { n })} <Link href={to.planFollowing(planId)}>{t('plan.followed.open')}</Link>
    </p>
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
