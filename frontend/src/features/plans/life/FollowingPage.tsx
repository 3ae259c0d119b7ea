import '~/styles/life.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { formatInstant } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { Loading } from '~/ui/Loading'
import { PageHeader } from '~/ui/PageHeader'
import { PageProblem } from '~/ui/PageProblem'
import { ProblemNote } from '~/ui/ProblemNote'
import { Status } from '~/ui/Status'
import { itemPath, planTitle } from '../labels'
import { keeps } from '../next'
import { PlanTabs } from '../PlanTabs'
import { planById } from '../queries'
import { Amend } from './Amend'
import { AnswerTask } from './AnswerTask'
import { taskLabel } from './labels'
import { type Task, tasksOf } from './versions'
import { Words } from './Words'

/** What the level above changed in items this plan has taken over, each waiting for an answer. */
export default function FollowingPage({ id }: { id: string }) {
  const { data: plan, error } = useQuery(planById(id))
  const { data, error: listError } = useQuery(tasksOf(id))
  if (!plan) return error ? <PageProblem error={error} /> : <Loading />
  const open = data?.items.filter(({ state }) => state === 'OPEN') ?? []
  const answered = data?.items.filter(({ state }) => state !== 'OPEN') ?? []
  const answers = keeps(plan)
  return (
    <>
      <PageHeader title={planTitle(plan)} lead={<p>{t('life.following.lead')}</p>} />
      <PlanTabs plan={plan} at="content" />
      <ProblemNote error={listError} />
      {data && open.length === 0 && <p className="empty">{t('life.following.none')}</p>}
      <ul className="diff">
        {open.map((task) => (
          <li key={task.id}>
            <Change task={task} />
            {answers && <AnswerTask planId={id} task={task} />}
          </li>
        ))}
      </ul>
      {plan.status === 'ISSUED' && answered.length > 0 && (
        <section className="note noprint">
          <p>{t('life.following.gathered')}</p>
          <Amend plan={plan} />
        </section>
      )}
      {answered.length > 0 && (
        <section className="block">
          <h2>{t('life.following.answered')}</h2>
          <ul className="acl plain">
            {answered.map((task) => (
              <li key={task.id}>
                <span className="row">
                  <b>{itemPath(task.item.path)}</b>
                  <Status tone="ok" text={t(taskLabel[task.state])} />
                </span>
                <span>{task.textAfter ?? <del>{task.textBefore}</del>}</span>
                <small>
                  {[task.note, task.answeredBy?.name, task.answeredAt && formatInstant(task.answeredAt)]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** The words of the level above, old and new, and what stands in the own plan now. */
const Change = ({ task }: { task: Task }) => (
  <>
    <p className="row what">
      <Link href={to.plan(task.upperItem.planId, task.upperItem.id)}>
        {t('life.following.upper', { path: itemPath(task.upperItem.path) })}
      </Link>
      <Status
        tone={task.change === 'REMOVED' ? 'late' : 'run'}
        text={t(task.change === 'REMOVED' ? 'life.diff.removed' : 'life.diff.edited')}
      />
    </p>
    <p className="one wide">
      {task.change === 'REMOVED' ? <del>{task.textBefore}</del> : <Words words={task.words} />}
    </p>
    <p className="own">
      <span className="muted small">{t('life.following.own', { path: itemPath(task.item.path) })}</span>
      <br />
      {task.item.text}
    </p>
  </>
)
