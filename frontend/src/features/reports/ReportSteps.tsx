import { useState } from 'react'
import { t } from '~/lib/i18n'
import { Button } from '~/ui/Button'
import { Dialog } from '~/ui/Dialog'
import { ProblemNote } from '~/ui/ProblemNote'
import { CorrectionForm } from './CorrectionForm'
import { stepLabel } from './labels'
import { type Report, type ReportStep, useMoveReport } from './queries'
import { ReturnForm } from './ReturnForm'

const nothing = { reasonCode: null, indicator: null, note: null }
const primary = ['SUBMISSION', 'ACCEPTANCE']

/** Offers exactly what the server allows; the workflow is not written a second time here. */
export function ReportSteps({ report }: { report: Report }) {
  const move = useMoveReport(report)
  const [asking, setAsking] = useState<ReportStep | null>(null)
  const steps = report.allowed.filter((step) => step !== 'EDIT')
  if (steps.length === 0) return null
  return (
    <section className="steps noprint" aria-label={t('report.steps')}>
      <ProblemNote error={asking ? null : move.error} />
      <p className="row">
        {steps.map((step) => (
          <Button
            key={step}
            kind={primary.includes(step) ? 'pri' : 'plain'}
            disabled={move.isPending}
            onClick={() =>
              step === 'RETURN' || step === 'CORRECTION' ? setAsking(step) : move.mutate({ step, ...nothing })
            }
          >
            {t(
              step === 'SUBMISSION' && report.status === 'RETURNED'
                ? 'report.send_once_more'
                : stepLabel[step],
            )}
          </Button>
        ))}
      </p>
      {asking === 'RETURN' && (
        <Dialog title={t('review.return')} onClose={() => setAsking(null)}>
          <ReturnForm report={report} move={move} onDone={() => setAsking(null)} />
        </Dialog>
      )}
      {asking === 'CORRECTION' && (
        <Dialog title={t('report.correct')} onClose={() => setAsking(null)}>
          <CorrectionForm report={report} />
        </Dialog>
      )}
    </section>
  )
}
