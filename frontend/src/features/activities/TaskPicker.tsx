import { useState } from 'react'
import { t } from '~/lib/i18n'
import { Button } from '~/ui/Button'

export type Task = { id: string; text: string; aside: string }

type Props = { tasks: Task[]; value: string; onValue: (id: string) => void }

/** The work item is preset by where the officer came from; all others are one tap away. */
export function TaskPicker({ tasks, value, onValue }: Props) {
  const [open, setOpen] = useState(false)
  const chosen = tasks.find((task) => task.id === value)
  if (!open)
    return (
      <div className="f">
        <span className="lab">{t('task.item')}</span>
        <button type="button" className={`in pick ${chosen ? 'on' : ''}`} onClick={() => setOpen(true)}>
          <span>
            {chosen?.text ?? t('activity.outside_plan')}
            {chosen && <small>{chosen.aside}</small>}
          </span>
          <span className="e">{t('common.change')}</span>
        </button>
      </div>
    )
  return (
    <fieldset>
      <legend>{t('activity.which_task')}</legend>
      {[...tasks, { id: '', text: t('activity.outside_plan'), aside: '' }].map((task) => (
        <label className="opt" key={task.id}>
          <input type="radio" name="task" checked={task.id === value} onChange={() => onValue(task.id)} />
          <span>
            {task.text}
            {task.aside && <small>{task.aside}</small>}
          </span>
        </label>
      ))}
      <Button className="wide" onClick={() => setOpen(false)}>
        {t('common.done')}
      </Button>
    </fieldset>
  )
}
