import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { t } from '~/lib/i18n'
import { Button } from '~/ui/Button'
import { TextField } from '~/ui/Field'
import { ProblemNote } from '~/ui/ProblemNote'
import { useExempt } from './queries'
import type { Home } from './TaskStep'
import type { Task } from './tasks'

type Props = { home: Home; task: Task; open: boolean; onOpen: (open: boolean) => void; onDone: () => void }

/** The item does not concern the unit: never without a reason, because the level above reads it. */
export function NotApplicable({ home, task, open, onOpen, onDone }: Props) {
  const [reason, setReason] = useState('')
  const exempt = useExempt(task.id)
  const given = reason.normalize('NFC').trim()
  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    if (given && !exempt.isPending)
      exempt.mutateAsync({ unitId: home.unitId, reason: given }).then(onDone, () => {})
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    submit()
  }
  if (!open)
    return (
      <Button kind="quiet" onClick={() => onOpen(true)}>
        {t('conc.not_applicable')}
      </Button>
    )
  return (
    <form className="fresh" onSubmit={submit}>
      <TextField
        label={t('conc.why_not')}
        hint={t('conc.why_not_hint')}
        rows={3}
        maxLength={2000}
        autoFocus
        value={reason}
        onValue={setReason}
        onKeyDown={press}
      />
      <ProblemNote error={exempt.error} />
      <div className="do">
        <Button onClick={() => onOpen(false)}>{t('common.cancel')}</Button>
        <Button type="submit" kind="pri" disabled={!given || exempt.isPending}>
          {t('conc.save_not_applicable')}
        </Button>
      </div>
    </form>
  )
}
