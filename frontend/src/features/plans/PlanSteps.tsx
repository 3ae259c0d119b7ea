import { useState } from 'react'
import { t } from '~/lib/i18n'
import { Button } from '~/ui/Button'
import { Dialog } from '~/ui/Dialog'
import { TextField } from '~/ui/Field'
import { ProblemNote } from '~/ui/ProblemNote'
import { stepLabel } from './labels'
import { type Plan, type PlanTransition, useMovePlan } from './queries'

const forward: PlanTransition[] = ['SUBMISSION', 'APPROVAL', 'ISSUE']

/** Offers exactly what the server allows; the workflow is not written a second time here. */
export function PlanSteps({ plan }: { plan: Plan }) {
  const move = useMovePlan(plan)
  const [step, setStep] = useState<PlanTransition | null>(null)
  const [note, setNote] = useState('')
  if (plan.allowed.length === 0) return null
  const take = () =>
    step &&
    move.mutate({ step, note: note.normalize('NFC').trim() || null }, { onSuccess: () => setStep(null) })
  return (
    <section className="row steps noprint" aria-label={t('plan.steps')}>
      {plan.allowed.map((each) => (
        <Button key={each} kind={forward.includes(each) ? 'pri' : 'plain'} onClick={() => setStep(each)}>
          {t(stepLabel[each])}
        </Button>
      ))}
      {step && (
        <Dialog title={t(stepLabel[step])} onClose={() => setStep(null)}>
          <TextField
            label={t('common.note')}
            optional={step !== 'RETURN'}
            rows={3}
            value={note}
            onValue={setNote}
          />
          <ProblemNote error={move.error} />
          <Button kind="pri" disabled={move.isPending} onClick={take}>
            {t(stepLabel[step])}
          </Button>
        </Dialog>
      )}
    </section>
  )
}
