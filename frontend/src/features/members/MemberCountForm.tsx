import { type FormEvent, useState } from 'react'
import { today } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { formatNumber, formatPercent, parseCount } from '~/lib/numbers'
import { useDraft } from '~/offline/useDraft'
import { useOffice } from '~/session/useOffice'
import { Button } from '~/ui/Button'
import { DateField } from '~/ui/DateField'
import { InputField, TextField } from '~/ui/Field'
import { ProblemNote } from '~/ui/ProblemNote'
import { useAddMemberCount } from './queries'

const counts = ['members', 'women18', 'honorary', 'core'] as const
type CountName = (typeof counts)[number]

const label = {
  members: 'member.total',
  women18: 'member.women_18',
  honorary: 'member.honorary',
  core: 'member.core',
} as const

const empty = { countedOn: today(), members: '', women18: '', honorary: '', core: '', note: '' }
type Errors = Partial<Record<keyof typeof empty, string>>

function check(values: typeof empty): Errors {
  const errors: Errors = {}
  if (!values.countedOn) errors.countedOn = t('activity.error.day')
  else if (values.countedOn > today()) errors.countedOn = t('error.date_future')
  for (const name of counts) {
    const count = parseCount(values[name])
    if (count === undefined) errors[name] = t('error.number_only', { field: t(label[name]) })
    else if (count === null && (name === 'members' || name === 'women18'))
      errors[name] = t('error.required', { field: t(label[name]) })
  }
  return errors
}

export function MemberCountForm({ unitId }: { unitId: string }) {
  const { me } = useOffice()
  const draft = useDraft(me.id, `hoi-vien/${unitId}`, empty)
  const [errors, setErrors] = useState<Errors>({})
  const add = useAddMemberCount()
  const { value: values, change } = draft
  const count = (name: CountName) => parseCount(values[name])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found = check(values)
    setErrors(found)
    if (Object.keys(found).length > 0) return
    const body = {
      unitId,
      countedOn: values.countedOn,
      members: count('members') ?? 0,
      women18: count('women18') ?? 0,
      honorary: count('honorary') ?? null,
      core: count('core') ?? null,
      note: values.note.normalize('NFC').trim() || null,
    }
    add.mutate(body, { onSuccess: () => draft.clear(empty) })
  }

  const members = count('members')
  const women = count('women18')
  return (
    <form className="narrow" onSubmit={submit} noValidate>
      <h2>{t('member.new')}</h2>
      <DateField
        label={t('member.counted_on')}
        value={values.countedOn}
        error={errors.countedOn}
        onValue={(countedOn) => change({ countedOn })}
      />
      <div className="two">
        {counts.map((name) => (
          <InputField
            key={name}
            label={t(label[name])}
            className="n"
            inputMode="numeric"
            value={values[name]}
            error={errors[name]}
            onValue={(value) => change({ [name]: value })}
          />
        ))}
      </div>
      {members != null && !!women && (
        <p>
          {t('member.rate_is', {
            rate: formatPercent((members / women) * 100),
            a: formatNumber(members),
            b: formatNumber(women),
          })}
        </p>
      )}
      <TextField
        label={t('common.note')}
        optional
        rows={2}
        value={values.note}
        onValue={(note) => change({ note })}
      />
      <ProblemNote error={add.error} />
      <p className="row">
        <Button type="submit" kind="pri" disabled={add.isPending}>
          {t('member.save')}
        </Button>
        <span role="status" className="small muted">
          {add.isSuccess ? t('activity.saved_server') : draft.saved ? t('common.draft_saved') : ''}
        </span>
      </p>
    </form>
  )
}
