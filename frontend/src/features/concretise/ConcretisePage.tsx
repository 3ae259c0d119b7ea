import '~/styles/people.css'
import '~/styles/split.css'
import '~/styles/coverage.css'
import { useQuery } from '@tanstack/react-query'
import { Link, Redirect } from 'wouter'
import { planName } from '~/features/plans/labels'
import { type Plan, planById, planTree } from '~/features/plans/queries'
import { t } from '~/lib/i18n'
import { useAddress } from '~/lib/search'
import { to } from '~/paths'
import { useOffice } from '~/session/useOffice'
import { Loading } from '~/ui/Loading'
import { PageHeader } from '~/ui/PageHeader'
import { PageProblem } from '~/ui/PageProblem'
import { ProblemNote } from '~/ui/ProblemNote'
import { Batch } from './Batch'
import { ownCoverage, ownDraft } from './queries'
import { TaskStep } from './TaskStep'
import { isAnswered, nextOpen, tasksOf } from './tasks'

/** Makes a plan of the level above concrete, one item at a time; `?muc=` is the item, `?cach=nhieu` takes many. */
export default function ConcretisePage({ id }: { id: string }) {
  const { unit } = useOffice()
  const { data: plan, error } = useQuery(planById(id))
  if (!plan) return error ? <PageProblem error={error} /> : <Loading />
  if (plan.unit.id === unit.id && plan.upperPlanId)
    return <Redirect to={to.concretise(plan.upperPlanId)} replace />
  return <Concretise plan={plan} />
}

function Concretise({ plan }: { plan: Plan }) {
  const { unit } = useOffice()
  const address = useAddress()
  const { data: coverage, error } = useQuery(ownCoverage(plan.id, unit.id))
  const { data: draft } = useQuery(ownDraft(plan.id, unit.id))
  const { data: tree } = useQuery(planTree(plan.id))
  if (!coverage || draft === undefined) return error ? <PageProblem error={error} /> : <Loading />
  const tasks = tasksOf(coverage, unit.id)
  const answered = tasks.filter(isAnswered).length
  const many = address.get('cach') === 'nhieu'
  const asked = tasks.findIndex((task) => task.id === address.get('muc'))
  const first = nextOpen(tasks, -1)
  const at = asked >= 0 ? asked : first ? tasks.indexOf(first) : -1
  const task = tasks[at]
  const year = plan.document.year ?? new Date().getFullYear()
  const home = {
    upperPlanId: plan.id,
    unitId: unit.id,
    year,
    title: t('plan.own_title', { unit: unit.name, year }),
    draft: draft?.id,
  }
  const go = (muc: string | undefined) => address.set({ muc, cach: null }, { replace: false })
  return (
    <>
      <PageHeader
        title={t('conc.title')}
        lead={
          <p className="row">
            <Link href={to.plan(plan.id)}>{t('plan.title', { symbol: planName(plan.document) })}</Link>
            {draft && <Link href={to.plan(draft.id)}>{t('conc.draft')}</Link>}
          </p>
        }
      />
      {tasks.length === 0 && <p className="empty">{t('conc.nothing_asked')}</p>}
      {tasks.length > 0 && (
        <div className="prog">
          <label htmlFor="done">{t('conc.progress', { n: answered, of: tasks.length })}</label>
          <progress id="done" value={answered} max={tasks.length} />
          <nav className="tabs" aria-label={t('conc.ways')}>
            <Link href={to.concretise(plan.id)} aria-current={many ? undefined : 'page'}>
              {t('conc.one')}
            </Link>
            <Link href={to.concretise(plan.id, { cach: 'nhieu' })} aria-current={many ? 'page' : undefined}>
              {t('conc.many')}
            </Link>
          </nav>
        </div>
      )}
      <ProblemNote error={error} />
      {many && <Batch home={home} tasks={tasks} />}
      {!many && task && (
        <TaskStep
          key={task.id}
          home={home}
          plan={plan}
          tree={tree?.items ?? []}
          tasks={tasks}
          at={at}
          onGo={go}
        />
      )}
      {!many && tasks.length > 0 && !task && (
        <p className="note ok" role="status">
          {t('conc.all_answered', { n: tasks.length })}{' '}
          {draft && <Link href={to.plan(draft.id)}>{t('plan.open_own')}</Link>}
        </p>
      )}
    </>
  )
}
