import { type FormEvent, useState } from 'react'
import { t } from '~/lib/i18n'
import { Button } from '~/ui/Button'
import { Dialog } from '~/ui/Dialog'
import { SelectField, TextField } from '~/ui/Field'
import { ProblemNote } from '~/ui/ProblemNote'
import { reasonLabel, stepLabel } from './labels'
import { type Report, type ReturnReason, useMoveReport } from './queries'

const nothing = { reasonCode: null, indicator: null, note: null }
const primary = ['SUBMISSION', 'ACCEPTANCE']

/** Offers exactly what the server allows; the workflow is not written a second time here. */
export function ReportSteps({ report }: { report: Report }) {
  const move = useMoveReport(report)
  const [returning, setReturning] = useState(false)
  const steps = report.allowed.filter((step) => step !== 'EDIT')
  if (steps.length === 0) return null
  return (
    <section className="steps noprint" aria-label={t('report.steps')}>
      <ProblemNote error={returning ? null : move.error} />
      <p className="row">
        {steps.map((step) => (
          <Button
            key={step}
            kind={primary.includes(step) ? 'pri' : 'plain'}
            disabled={move.isPending}
            onClick={() => (step === 'RETURN' ? setReturning(true) : move.mutate({ step, ...nothing }))}
          >
            {t(
              step === 'SUBMISSION' && report.status === 'RETURNED'
                ? 'report.send_once_more'
                : stepLabel[step],
            )}
          </Button>
        ))}
      </p>
      {returning && (
        <Dialog title={t('review.return')} onClose={() => setReturning(false)}>
          <ReturnForm report={report} move={move} onDone={() => setReturning(false)} />
        </Dialog>
      )}
    </section>
  )
}

type ReturnProps = { report: Report; move: ReturnType<typeof useMoveReport>; onDone: () => void }

/** Sending back needs a reason someone can act on: what kind, which figure, in words. */
function ReturnForm({ report, move, onDone }: ReturnProps) {
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
