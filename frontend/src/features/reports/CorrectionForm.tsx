import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { Button } from '~/ui/Button'
import { TextField } from '~/ui/Field'
import { ProblemNote } from '~/ui/ProblemNote'
import { type Report, useCorrectReport } from './queries'

/** An accepted report stays as it is for ever; what was wrong in it is put right in a next edition, with a reason. */
export function CorrectionForm({ report }: { report: Report }) {
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const [, navigate] = useLocation()
  const correct = useCorrectReport(report)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(!reason.trim())
    if (!reason.trim()) return
    correct.mutate(reason.normalize('NFC').trim(), { onSuccess: (next) => navigate(to.report(next.id)) })
  }
  return (
    <form onSubmit={submit} noValidate>
      <TextField
        label={t('common.reason')}
        hint={t('report.correct_hint')}
        rows={3}
        value={reason}
        error={missing ? t('error.required', { field: t('common.reason') }) : undefined}
        onValue={setReason}
      />
      <ProblemNote error={correct.error} />
      <Button type="submit" kind="pri" disabled={correct.isPending}>
        {t('report.correct')}
      </Button>
    </form>
  )
}
