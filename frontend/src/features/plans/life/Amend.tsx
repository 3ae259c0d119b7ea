import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { Button } from '~/ui/Button'
import { Dialog } from '~/ui/Dialog'
import { TextField } from '~/ui/Field'
import { ProblemNote } from '~/ui/ProblemNote'
import type { Plan } from '../queries'
import { useAmend, versionsOf } from './versions'

/** An issued plan changes by an amendment alone: the way to the one being written, or the beginning of one. */
export function Amend({ plan }: { plan: Plan }) {
  const { data } = useQuery({ ...versionsOf(plan.id), enabled: plan.status === 'ISSUED' })
  const [asking, setAsking] = useState(false)
  const underWay = data?.items.find(({ status }) => status !== 'ISSUED')
  if (!data) return null
  if (underWay)
    return (
      <Link className="btn pri" href={to.amendment(underWay.id)}>
        {t('plan.amend.open', { n: underWay.number - 1 })}
      </Link>
    )
  // Ending a plan and amending it are the same officer's; the service names the former.
  if (!plan.allowed.includes('CLOSURE')) return null
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('plan.amend')}</Button>
      {asking && (
        <Dialog title={t('plan.amend')} onClose={() => setAsking(false)}>
          <Begin planId={plan.id} />
        </Dialog>
      )}
    </>
  )
}

function Begin({ planId }: { planId: string }) {
  const [reason, setReason] = useState('')
  const [, navigate] = useLocation()
  const amend = useAmend(planId, ({ id }) => navigate(to.amendment(id)))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    amend.mutate(reason.normalize('NFC').trim())
  }
  return (
    <form onSubmit={submit}>
      <p>{t('plan.amend.means')}</p>
      <TextField label={t('common.reason')} required rows={3} value={reason} onValue={setReason} />
      <ProblemNote error={amend.error} />
      <Button type="submit" kind="pri" disabled={amend.isPending}>
        {t('plan.amend.begin')}
      </Button>
    </form>
  )
}
