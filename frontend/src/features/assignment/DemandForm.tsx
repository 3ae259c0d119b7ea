import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { unitsBelow } from '~/features/units/queries'
import { t } from '~/lib/i18n'
import { useOffice } from '~/session/useOffice'
import { Button } from '~/ui/Button'
import { DateField } from '~/ui/DateField'
import { InputField, SelectField } from '~/ui/Field'
import { ProblemNote } from '~/ui/ProblemNote'
import { useDemandPlan } from './queries'

/** A plan somebody owes: what it is to be called, who makes it, until when. */
export function DemandForm({ itemId, onDone }: { itemId: string; onDone: () => void }) {
  const { unit } = useOffice()
  const { data: below } = useQuery(unitsBelow(unit.id))
  const [unitId, setUnitId] = useState(unit.id)
  const [title, setTitle] = useState('')
  const [dueOn, setDueOn] = useState('')
  const demand = useDemandPlan(itemId)
  const given = title.normalize('NFC').trim()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (given) demand.mutate({ unitId, title: given, dueOn: dueOn || null }, { onSuccess: onDone })
  }
  return (
    <form onSubmit={submit}>
      <InputField label={t('plan.title_label')} value={title} onValue={setTitle} />
      <SelectField
        label={t('unit.unit')}
        value={unitId}
        onValue={setUnitId}
        options={[unit, ...(below?.items ?? [])].map(({ id, name }) => [id, name] as const)}
      />
      <DateField label={t('task.due')} optional value={dueOn} onValue={setDueOn} />
      <ProblemNote error={demand.error} />
      <Button type="submit" kind="pri" disabled={!given || demand.isPending}>
        {t('facts.demand_plan')}
      </Button>
    </form>
  )
}
