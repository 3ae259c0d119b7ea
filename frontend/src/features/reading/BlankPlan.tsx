import { type FormEvent, useState } from 'react'
import { t } from '~/lib/i18n'
import { Button } from '~/ui/Button'
import { InputField } from '~/ui/Field'

type Props = { saving: boolean; onSave: (title: string, year: number) => void }

export function BlankPlan({ saving, onSave }: Props) {
  const [title, setTitle] = useState('')
  const [year, setYear] = useState(String(new Date().getFullYear()))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSave(title.normalize('NFC').trim(), Number(year))
  }
  return (
    <form onSubmit={submit}>
      <h2>{t('plan.blank')}</h2>
      <p className="muted">{t('plan.blank_hint')}</p>
      <InputField label={t('plan.title_label')} required value={title} onValue={setTitle} />
      <InputField
        label={t('common.year')}
        required
        inputMode="numeric"
        pattern="\d{4}"
        value={year}
        onValue={setYear}
      />
      <Button type="submit" disabled={saving}>
        {t('plan.create_blank')}
      </Button>
    </form>
  )
}
