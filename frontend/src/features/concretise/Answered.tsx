import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { coverageCell } from '~/features/coverage/queries'
import { statusLabel } from '~/features/plans/labels'
import { formatDate } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { Button } from '~/ui/Button'
import { Loading } from '~/ui/Loading'
import { ProblemNote } from '~/ui/ProblemNote'
import { exemptionsOf, useUndoExemption } from './queries'
import type { Home } from './TaskStep'
import type { Task } from './tasks'

/** What the unit has already said to the item; that it does not apply can be taken back. */
export function Answered({ home, task }: { home: Home; task: Task }) {
  const { data: cell, error } = useQuery(coverageCell(home.upperPlanId, home.unitId, task.id))
  if (task.state === 'NOT_APPLICABLE') return <Exempted home={home} task={task} />
  if (!cell) return error ? <ProblemNote error={error} /> : <Loading />
  return (
    <>
      <h3>{t('conc.own')}</h3>
      <ul className="acl plain">
        {cell.items.map((own) => (
          <li key={own.itemId}>
            <Link href={to.plan(own.planId, own.itemId)}>{own.text}</Link>
            <small>
              {t(statusLabel[own.planStatus])}
              {own.dueOn && ` · ${t('task.due_on', { date: formatDate(own.dueOn) })}`}
            </small>
          </li>
        ))}
      </ul>
      {cell.progress.activities > 0 && (
        <p className="muted">{t('cover.activities', { n: cell.progress.activities })}</p>
      )}
    </>
  )
}

function Exempted({ home, task }: { home: Home; task: Task }) {
  const { data } = useQuery(exemptionsOf(task.id))
  const undo = useUndoExemption()
  const own = data?.items.find(({ unit }) => unit.id === home.unitId)
  if (!own) return <Loading />
  return (
    <>
      <h3>{t('conc.not_applicable_here')}</h3>
      <blockquote className="quote">{own.reason}</blockquote>
      <p className="muted small">
        {t('conc.said_by', { name: own.markedBy.name, date: formatDate(own.markedAt) })}
      </p>
      <ProblemNote error={undo.error} />
      <Button disabled={undo.isPending} onClick={() => undo.mutate(own)}>
        {t('conc.undo')}
      </Button>
    </>
  )
}
