import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { State } from '~/features/coverage/State'
import { itemPath } from '~/features/plans/labels'
import type { Plan, PlanItem } from '~/features/plans/queries'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { Button } from '~/ui/Button'
import { Answered } from './Answered'
import { AnswerForm } from './AnswerForm'
import { NotApplicable } from './NotApplicable'
import { headingsOf, isAnswered, nextOpen, type Task } from './tasks'

export type Home = { upperPlanId: string; unitId: string; title: string; year: number; draft?: string }
type Props = {
  home: Home
  plan: Plan
  tree: PlanItem[]
  tasks: Task[]
  at: number
  onGo: (itemId: string | undefined) => void
}

/** One item of the plan above: its words on the left, what the unit makes of it on the right. */
export function TaskStep({ home, plan, tree, tasks, at, onGo }: Props) {
  const task = tasks[at] as Task
  const [exempting, setExempting] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const next = () => onGo(nextOpen(tasks, at)?.id)
  const answered = isAnswered(task)
  useEffect(() => {
    if (answered) heading.current?.focus()
  }, [answered])
  return (
    <div className="halves conc">
      <section>
        <h2 ref={heading} tabIndex={-1}>
          {t('conc.task', { n: at + 1, of: tasks.length, path: itemPath(task.path) })}
        </h2>
        <ol className="crumb">
          {headingsOf(tree, task.id).map((above) => (
            <li key={above.id}>
              {above.marker} {above.text}
            </li>
          ))}
        </ol>
        <blockquote className="quote big">“{task.text}”</blockquote>
        <p className="row">
          <State state={task.state} />
          <Link href={to.plan(plan.id, task.id)}>{t('conc.open_item')}</Link>
        </p>
      </section>
      <section>
        {answered && !exempting ? (
          <Answered home={home} task={task} />
        ) : (
          <>
            <AnswerForm home={home} task={task} onDone={next} />
            <NotApplicable
              home={home}
              task={task}
              open={exempting}
              onOpen={setExempting}
              onDone={() => {
                setExempting(false)
                next()
              }}
            />
          </>
        )}
      </section>
      <nav className="save pn" aria-label={t('conc.steps')}>
        <Button disabled={at === 0} onClick={() => onGo(tasks[at - 1]?.id)}>
          <ChevronLeft className="i" aria-hidden="true" /> {t('conc.prev')}
        </Button>
        <Button disabled={at === tasks.length - 1} onClick={() => onGo(tasks[at + 1]?.id)}>
          {t('conc.next')} <ChevronRight className="i" aria-hidden="true" />
        </Button>
      </nav>
    </div>
  )
}
