import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Plan } from '~/features/plans/queries'
import { unitsBelow } from '~/features/units/queries'
import { t } from '~/lib/i18n'
import { Button } from '~/ui/Button'
import { DateField } from '~/ui/DateField'
import { InputField, SelectField } from '~/ui/Field'
import { ProblemNote } from '~/ui/ProblemNote'
import { indicators, useAddTarget } from './queries'

type Props = { plan: Plan; itemId: string; onDone: () => void }

/** A number for a unit. It is entered here or nowhere: nothing is taken out of the text of the plan. */
export function TargetForm({ plan, itemId, onDone }: Props) {
  const { data: known } = useQuery(indicators)
  const { data: below } = useQuery(unitsBelow(plan.unit.id))
  const [unitId, setUnitId] = useState(plan.unit.id)
  const [indicator, setIndicator] = useState('')
  const [value, setValue] = useState('')
  const [from, setFrom] = useState('')
  const [until, setUntil] = useState('')
  const add = useAddTarget(itemId)
  const first = known?.items[0]?.code ?? ''
  const amount = Number(value.trim().replace(/\./g, '').replace(',', '.'))
  const isNumber = value.trim() !== '' && Number.isFinite(amount)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isNumber)
      add.mutate(
        {
          unitId,
          indicator: indicator || first,
          value: amount,
          from: from || null,
          to: until || null,
          note: null,
        },
        { onSuccess: onDone },
      )
  }
  return (
    <form onSubmit={submit}>
      <SelectField
        label={t('facts.indicator')}
        value={indicator || first}
        onValue={setIndicator}
        options={(known?.items ?? []).map(
          ({ code, name, unitOfMeasure }) => [code, `${name} (${unitOfMeasure})`] as const,
        )}
      />
      <SelectField
        label={t('unit.unit')}
        value={unitId}
        onValue={setUnitId}
        options={[plan.unit, ...(below?.items ?? [])].map(({ id, name }) => [id, name] as const)}
      />
      <InputField
        label={t('facts.value')}
        inputMode="decimal"
        value={value}
        onValue={setValue}
        error={value.trim() && !isNumber ? t('facts.not_a_number') : undefined}
      />
      <div className="two">
        <DateField label={t('common.from')} optional value={from} onValue={setFrom} />
        <DateField label={t('common.to')} optional value={until} onValue={setUntil} />
      </div>
      <ProblemNote error={add.error} />
      <Button type="submit" kind="pri" disabled={!isNumber || add.isPending}>
        {t('facts.add_target')}
      </Button>
    </form>
  )
}
