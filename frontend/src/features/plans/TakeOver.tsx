import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Link } from 'wouter'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { useOffice } from '~/session/useOffice'
import { Button } from '~/ui/Button'
import { DateField } from '~/ui/DateField'
import { SelectField, TextField } from '~/ui/Field'
import { ProblemNote } from '~/ui/ProblemNote'
import { blankDocument } from './blank'
import { type Plan, type PlanItem, planList, useCreatePlan, useTakeOver } from './queries'

const fresh = 'new'

/** Takes an item of the level above into a draft plan of one's own, as it stands or in one's own words. */
export function TakeOver({ plan, item }: { plan: Plan; item: PlanItem }) {
  const { unit } = useOffice()
  const { data: drafts } = useQuery(planList({ unit: unit.id, state: 'DRAFT' }))
  const [chosen, setChosen] = useState<string | null>(null)
  const [text, setText] = useState(item.text)
  const [dueOn, setDueOn] = useState('')
  const create = useCreatePlan()
  const take = useTakeOver(item.id)
  const planId = chosen ?? drafts?.items[0]?.id ?? fresh
  const year = plan.document.year ?? new Date().getFullYear()
  const title = t('plan.own_title', { unit: unit.name, year })

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const own = text.normalize('NFC').trim()
    const target =
      planId === fresh
        ? (
            await create.mutateAsync({
              unitId: unit.id,
              document: blankDocument(title, year),
              items: [],
              upperPlanId: plan.id,
            })
          ).id
        : planId
    // From here on a retry goes into the plan just made, not into another new one.
    setChosen(target)
    await take.mutateAsync({ planId: target, text: own === item.text ? null : own, dueOn: dueOn || null })
  }

  if (take.data)
    return (
      <p role="status">
        {t('plan.taken_over')}{' '}
        <Link href={to.plan(take.data.planId, take.data.id)}>{t('plan.open_own')}</Link>
      </p>
    )
  return (
    <form onSubmit={(event) => submit(event).catch(() => {})}>
      <SelectField
        label={t('plan.into')}
        value={planId}
        onValue={setChosen}
        options={[
          ...(drafts?.items ?? []).map((each) => [each.id, each.title] as const),
          ...(planId !== fresh && !drafts?.items.some(({ id }) => id === planId)
            ? [[planId, title] as const]
            : []),
          [fresh, t('plan.new_own', { title })],
        ]}
      />
      <TextField label={t('plan.item_text')} rows={5} value={text} onValue={setText} />
      <DateField label={t('task.due')} optional value={dueOn} onValue={setDueOn} />
      <ProblemNote error={create.error ?? take.error} />
      <Button type="submit" kind="pri" disabled={create.isPending || take.isPending}>
        {t('plan.take_over')}
      </Button>
    </form>
  )
}
