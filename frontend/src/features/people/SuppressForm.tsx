import { type FormEvent, useState } from 'react'
import { t } from '~/lib/i18n'
import { Button } from '~/ui/Button'
import { TextField } from '~/ui/Field'
import { ProblemNote } from '~/ui/ProblemNote'
import { type Officer, useSuppress } from './queries'

/** Takes name and login away for good; what was recorded stays. */
export function SuppressForm({ officer, onDone }: { officer: Officer; onDone: () => void }) {
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const suppress = useSuppress(officer)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (reason.trim()) suppress.mutate(reason.normalize('NFC').trim(), { onSuccess: onDone })
  }
  return (
    <form onSubmit={submit} noValidate>
      <p className="note soon small">{t('people.suppress_hint')}</p>
      <TextField
        label={t('common.reason')}
        hint={t('people.suppress_reason_hint')}
        rows={2}
        maxLength={500}
        value={reason}
        error={tried && !reason.trim() ? t('error.required', { field: t('common.reason') }) : undefined}
        onValue={setReason}
      />
      <ProblemNote error={suppress.error} />
      <Button type="submit" kind="pri" disabled={suppress.isPending}>
        {t('people.suppress')}
      </Button>
    </form>
  )
}
