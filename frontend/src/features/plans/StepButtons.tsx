import { type ReactNode, useState } from 'react'
import { t } from '~/lib/i18n'
import { Button } from '~/ui/Button'
import { Dialog } from '~/ui/Dialog'
import { TextField } from '~/ui/Field'
import { ProblemNote } from '~/ui/ProblemNote'
import { stepLabel } from './labels'
import type { PlanTransition } from './queries'

const forward: PlanTransition[] = ['SUBMISSION', 'APPROVAL', 'ISSUE']

type Move = {
  mutate: (
    input: { step: PlanTransition; note: string | null },
    options: { onSuccess: () => void },
  ) => unknown
  isPending: boolean
  error: unknown
}
type Props = {
  allowed: readonly PlanTransition[]
  move: Move
  disabled?: boolean
  /** What taking a step means, told before it is taken. */
  means?: (step: PlanTransition) => ReactNode
  children?: ReactNode
}

/** Offers exactly what the server allows; the workflow is not written a second time here. */
export function StepButtons({ allowed, move, disabled, means, children }: Props) {
  const [step, setStep] = useState<PlanTransition | null>(null)
  const [note, setNote] = useState('')
  const take = () =>
    step &&
    move.mutate({ step, note: note.normalize('NFC').trim() || null }, { onSuccess: () => setStep(null) })
  return (
    <p className="row">
      {allowed.map((each) => (
        <Button
          key={each}
          kind={forward.includes(each) ? 'pri' : 'plain'}
          disabled={disabled}
          onClick={() => setStep(each)}
        >
          {t(stepLabel[each])}
        </Button>
      ))}
      {children}
      {step && (
        <Dialog title={t(stepLabel[step])} onClose={() => setStep(null)}>
          {means?.(step)}
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
    </p>
  )
}
