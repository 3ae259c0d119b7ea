import { type FormEvent, useState } from 'react'
import { t } from '~/lib/i18n'
import { Button } from '~/ui/Button'
import { SelectField, TextField } from '~/ui/Field'
import { ProblemNote } from '~/ui/ProblemNote'
import { reasonLabel } from './labels'
import type { Report, ReturnReason, useMoveReport } from './queries'

type Props = { report: Report; move: ReturnType<typeof useMoveReport>; onDone: () => void }

/** Sending back needs a reason someone can act on: what kind, which figure, in words. */
export function ReturnForm({ report, move, onDone }: Props) {
  const [reasonCode, setReason] = useState<ReturnReason>('WRONG_FIGURE')
  const [indicator, setIndicator] = useState('')
  const [note, setNote] = useState('')
  const [missing, setMissing] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(!note.trim())
    if (!note.trim()) return
    const body = { reasonCode, indicator: indicator || null, note: note.normalize('NFC').trim() }
    move.mutate({ step: 'RETURN', ...body }, { onSuccess: onDone })
  }
  const reasons = Object.keys(reasonLabel) as ReturnReason[]
  return (
    <form onSubmit={submit} noValidate>
      <SelectField
        label={t('common.reason')}
        value={reasonCode}
        onValue={(value) => setReason(value as ReturnReason)}
        options={reasons.map((each) => [each, t(reasonLabel[each])] as const)}
      />
      <SelectField
        label={t('series.figure')}
        optional
        value={indicator}
        onValue={setIndicator}
        options={[['', '–'], ...report.figures.map((each) => [each.indicator, each.name] as const)]}
      />
      <TextField
        label={t('common.note')}
        hint={t('review.return_reason')}
        rows={4}
        value={note}
        error={missing ? t('error.required', { field: t('common.note') }) : undefined}
        onValue={setNote}
      />
      <ProblemNote error={move.error} />
      <Button type="submit" kind="pri" disabled={move.isPending}>
        {t('review.return')}
      </Button>
    </form>
  )
}
