import { type FormEvent, useState } from 'react'
import { Link } from 'wouter'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { Button } from '~/ui/Button'
import { DateField } from '~/ui/DateField'
import { ProblemNote } from '~/ui/ProblemNote'
import { useTakeMany } from './queries'
import type { Home } from './TaskStep'
import { isAnswered, type Task } from './tasks'

/** Takes many items as they stand, all or none: what is to be adapted is adapted in the draft. */
export function Batch({ home, tasks }: { home: Home; tasks: Task[] }) {
  const open = tasks.filter((task) => !isAnswered(task))
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [dueOn, setDueOn] = useState('')
  const take = useTakeMany()
  const chosen = open.filter(({ id }) => !left.has(id))
  const toggle = (id: string) =>
    setLeft((now) => {
      const next = new Set(now)
      if (!next.delete(id)) next.add(id)
      return next
    })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    take.mutate({ home, items: chosen.map(({ id }) => id), dueOn: dueOn || null })
  }
  const taken = take.data && (
    <p className="note ok" role="status">
      {t('conc.many_taken', { n: take.data.items.length, left: take.data.balance.remaining })}{' '}
      <Link href={to.plan(take.data.items[0]?.planId ?? home.draft ?? '')}>{t('plan.open_own')}</Link>
    </p>
  )
  if (open.length === 0) return taken || <p className="empty">{t('conc.nothing_left')}</p>
  return (
    <form onSubmit={submit}>
      {taken}
      <p className="row">
        {t('conc.many_lead')}
        <Button kind="quiet" small onClick={() => setLeft(new Set())}>
          {t('conc.choose_all')}
        </Button>
        <Button kind="quiet" small onClick={() => setLeft(new Set(open.map(({ id }) => id)))}>
          {t('conc.choose_none')}
        </Button>
      </p>
      <div className="batch">
        <DateField label={t('conc.due_all')} optional value={dueOn} onValue={setDueOn} />
      </div>
      <fieldset>
        <legend className="sr">{t('conc.many')}</legend>
        {open.map((task) => (
          <label className="opt" key={task.id}>
            <input type="checkbox" checked={!left.has(task.id)} onChange={() => toggle(task.id)} />
            <span>
              <b>{task.path}</b> {task.text}
            </span>
          </label>
        ))}
      </fieldset>
      <ProblemNote error={take.error} />
      <div className="save">
        <Button type="submit" kind="pri" disabled={chosen.length === 0 || take.isPending}>
          {t('conc.take_many', { n: chosen.length })}
        </Button>
      </div>
    </form>
  )
}
