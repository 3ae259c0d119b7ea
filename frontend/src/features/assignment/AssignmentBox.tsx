import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Plan, PlanItem } from '~/features/plans/queries'
import { formatDate } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { Button } from '~/ui/Button'
import { Dialog } from '~/ui/Dialog'
import { AssignForm } from './AssignForm'
import { assignmentOf } from './queries'

/** Who leads, who works along, and the four days of an item: each only if somebody has set it. */
export function AssignmentBox({ plan, item }: { plan: Plan; item: PlanItem }) {
  const { data } = useQuery(assignmentOf(item.id))
  const [editing, setEditing] = useState(false)
  if (!data) return null
  const named = (part: 'LEAD' | 'CO_WORKER') =>
    data.parties
      .filter((party) => party.part === part)
      .map(({ name }) => name)
      .join(', ')
  const { startOn, dueOn, doneOn, reportedOn } = data.schedule
  const rows = [
    [t('facts.lead'), named('LEAD')],
    [t('facts.co_workers'), named('CO_WORKER')],
    [t('facts.addressees'), data.addressees.map(({ name }) => name).join(', ')],
    [t('facts.start'), startOn && formatDate(startOn)],
    [t('task.due'), dueOn && formatDate(dueOn)],
    [t('facts.done'), doneOn && formatDate(doneOn)],
    [t('facts.reported'), reportedOn && formatDate(reportedOn)],
  ].filter(([, value]) => value)
  const edits = data.allowed.includes('EDIT')
  if (rows.length === 0 && !edits) return null
  return (
    <section className="facts">
      <h2 className="h3">
        {t('facts.assignment')}
        {edits && (
          <Button kind="quiet" small onClick={() => setEditing(true)}>
            {t('common.edit')}
          </Button>
        )}
      </h2>
      {rows.length === 0 && <p className="muted small">{t('facts.not_assigned')}</p>}
      <dl className="kv">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {editing && (
        <Dialog title={t('facts.assignment')} onClose={() => setEditing(false)}>
          <AssignForm plan={plan} seen={data} onDone={() => setEditing(false)} />
        </Dialog>
      )}
    </section>
  )
}
