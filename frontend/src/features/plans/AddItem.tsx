import { type FormEvent, useState } from 'react'
import { t } from '~/lib/i18n'
import { Button } from '~/ui/Button'
import { DateField } from '~/ui/DateField'
import { InputField } from '~/ui/Field'
import { ProblemNote } from '~/ui/ProblemNote'
import { itemPath } from './labels'
import { type PlanItem, useAddItem } from './queries'

/** The unit's own initiative: an item of its own, below the chosen one or at the end. */
export function AddItem({ planId, parent }: { planId: string; parent?: PlanItem }) {
  const [text, setText] = useState('')
  const [dueOn, setDueOn] = useState('')
  const add = useAddItem(planId)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const own = text.normalize('NFC').trim()
    if (!own) return
    const body = { text: own, parentItemId: parent?.id ?? null, dueOn: dueOn || null }
    add.mutate(body, { onSuccess: () => setText('') })
  }
  return (
    <form className="block additem" onSubmit={submit}>
      <InputField
        label={parent ? t('plan.add_below', { path: itemPath(parent.path) }) : t('plan.add_item')}
        value={text}
        onValue={setText}
      />
      <DateField label={t('task.due')} optional value={dueOn} onValue={setDueOn} />
      <Button type="submit" disabled={add.isPending || !text.trim()}>
        {t('common.add')}
      </Button>
      <ProblemNote error={add.error} />
    </form>
  )
}
