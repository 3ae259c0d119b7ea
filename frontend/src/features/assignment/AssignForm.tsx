import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Plan } from '~/features/plans/queries'
import { unitsBelow } from '~/features/units/queries'
import { t } from '~/lib/i18n'
import { Button } from '~/ui/Button'
import { DateField } from '~/ui/DateField'
import { InputField, TextField } from '~/ui/Field'
import { ProblemNote } from '~/ui/ProblemNote'
import { known, namesOf, partiesOf, partyOf } from './parties'
import { type Assignment, useAssign } from './queries'

type Props = { plan: Plan; seen: Assignment; onDone: () => void }

export function AssignForm({ plan, seen, onDone }: Props) {
  const { data: below } = useQuery(unitsBelow(plan.unit.id))
  const [lead, setLead] = useState(namesOf(seen, 'LEAD'))
  const [others, setOthers] = useState(namesOf(seen, 'CO_WORKER'))
  const [days, setDays] = useState(seen.schedule)
  const assign = useAssign(seen)
  const day = (name: keyof typeof days) => ({
    value: days[name] ?? '',
    onValue: (iso: string) => setDays((now) => ({ ...now, [name]: iso || null })),
    optional: true,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const units = known(seen, below?.items ?? [])
    assign.mutate(
      {
        schedule: days,
        audience: seen.audience,
        addressees: seen.addressees.map(({ id }) => id),
        lead: partyOf(lead, units),
        coWorkers: partiesOf(others, units),
      },
      { onSuccess: onDone },
    )
  }
  return (
    <form onSubmit={submit}>
      <datalist id="leads">
        {[plan.unit, ...(below?.items ?? [])].map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <InputField
        label={t('facts.lead')}
        optional
        list="leads"
        autoComplete="off"
        maxLength={300}
        value={lead}
        onValue={setLead}
      />
      <TextField
        label={t('facts.co_workers')}
        hint={t('facts.one_a_line')}
        optional
        rows={3}
        value={others}
        onValue={setOthers}
      />
      <div className="two">
        <DateField label={t('facts.start')} {...day('startOn')} />
        <DateField label={t('task.due')} {...day('dueOn')} />
      </div>
      {plan.status === 'ISSUED' && (
        <div className="two">
          <DateField label={t('facts.done')} {...day('doneOn')} />
          <DateField label={t('facts.reported')} {...day('reportedOn')} />
        </div>
      )}
      <ProblemNote error={assign.error} />
      <Button type="submit" kind="pri" disabled={assign.isPending}>
        {t('common.save')}
      </Button>
    </form>
  )
}
