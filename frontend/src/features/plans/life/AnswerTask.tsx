import { type FormEvent, useState } from 'react'
import { t } from '~/lib/i18n'
import { Button } from '~/ui/Button'
import { Dialog } from '~/ui/Dialog'
import { TextField } from '~/ui/Field'
import { ProblemNote } from '~/ui/ProblemNote'
import { itemPath } from '../labels'
import { type Task, type TaskAnswer, useAnswerTask } from './versions'

/** Follow or not: changed words are accepted as they are or adapted, what was taken out is dropped or kept as one's own. */
export function AnswerTask({ planId, task }: { planId: string; task: Task }) {
  const answer = useAnswerTask(planId, task)
  const [asking, setAsking] = useState<Exclude<TaskAnswer, 'ACCEPT'> | null>(null)
  const removed = task.change === 'REMOVED'
  const path = itemPath(task.item.path)
  return (
    <div className="noprint">
      <p className="row">
        {removed ? (
          <Button kind="pri" onClick={() => setAsking('DROP')}>
            {t('life.answer.drop')}
          </Button>
        ) : (
          <Button
            kind="pri"
            disabled={answer.isPending}
            onClick={() => answer.mutate({ answer: 'ACCEPT', note: null, text: null })}
          >
            {t('life.answer.accept')}
          </Button>
        )}
        <Button onClick={() => setAsking('ADAPT')}>
          {t(removed ? 'life.answer.keep' : 'life.answer.adapt')}
        </Button>
      </p>
      <ProblemNote error={asking ? null : answer.error} />
      {asking && (
        <Dialog
          title={`${t(asking === 'DROP' ? 'life.answer.drop' : removed ? 'life.answer.keep' : 'life.answer.adapt')}: ${path}`}
          onClose={() => setAsking(null)}
        >
          <Reasoned task={task} answer={asking} send={answer} onDone={() => setAsking(null)} />
        </Dialog>
      )}
    </div>
  )
}

type Props = {
  task: Task
  answer: Exclude<TaskAnswer, 'ACCEPT'>
  send: ReturnType<typeof useAnswerTask>
  onDone: () => void
}

/** Whoever does not follow says why; words of one's own begin from those that stand in the plan. */
function Reasoned({ task, answer, send, onDone }: Props) {
  const [text, setText] = useState(task.item.text)
  const [note, setNote] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const own = text.normalize('NFC').trim()
    send.mutate(
      {
        answer,
        note: note.normalize('NFC').trim(),
        text: answer === 'ADAPT' && own !== task.item.text ? own : null,
      },
      { onSuccess: onDone },
    )
  }
  return (
    <form onSubmit={submit}>
      {answer === 'ADAPT' && (
        <>
          {task.textAfter && (
            <blockquote className="quote">
              {t('life.answer.upper_words')} “{task.textAfter}”
            </blockquote>
          )}
          <TextField label={t('life.answer.own_words')} required rows={4} value={text} onValue={setText} />
        </>
      )}
      <TextField label={t('common.reason')} required rows={2} value={note} onValue={setNote} />
      <ProblemNote error={send.error} />
      <Button type="submit" kind="pri" disabled={send.isPending}>
        {t('common.save')}
      </Button>
    </form>
  )
}
