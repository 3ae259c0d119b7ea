import { type FormEvent, useState } from 'react'
import { Link } from 'wouter'
import { formatDate } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { Button } from '~/ui/Button'
import { DateField } from '~/ui/DateField'
import { ProblemNote } from '~/ui/ProblemNote'
import { AccessNote } from './AccessNote'
import { GoesOver } from './GoesOver'
import type { Held } from './held'
import { PaperFields } from './PaperFields'
import { type Office, useHandOver } from './queries'
import { blankTerms, termsOf } from './terms'
import { useTerms } from './useTerms'
import { WhoField } from './WhoField'

/** To whom, from when, by which paper; the position goes with every office it is held by, in one act. */
export function HandoverForm({ position }: { position: Held<Office> }) {
  const { first: office } = position
  const [successorId, setSuccessor] = useState('')
  const [tried, setTried] = useState(false)
  const form = useTerms({ ...blankTerms(), title: office.title, position: office.position })
  const handOver = useHandOver(office)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!form.check() || !successorId) return
    const { from: on, termEnd, basis, paper } = termsOf(form.text)
    handOver.mutate({ successorId, on, termEnd, basis, paper })
  }
  const begun = handOver.data?.begun[0]
  if (begun)
    return (
      <p role="status">
        {t('people.handed_over', {
          from: office.officer.name,
          to: begun.officer.name,
          day: formatDate(begun.from),
        })}{' '}
        <Link href={to.officer(begun.officer.id)}>{t('people.open_successor')}</Link>
      </p>
    )
  return (
    <form onSubmit={submit} noValidate>
      <WhoField
        label={t('people.successor')}
        value={successorId}
        without={office.officer.id}
        error={tried && !successorId ? t('people.error.successor') : undefined}
        onValue={setSuccessor}
      />
      <DateField
        label={t('people.handover_on')}
        value={form.text.from}
        error={form.errors.from}
        onValue={(from) => form.change({ from })}
      />
      <PaperFields text={form.text} errors={form.errors} change={form.change} />
      <GoesOver position={position} successorId={successorId} on={form.text.from} />
      <AccessNote name={office.officer.name} on={form.text.from} />
      <ProblemNote error={handOver.error} />
      <Button type="submit" kind="pri" disabled={handOver.isPending}>
        {t('people.hand_over')}
      </Button>
    </form>
  )
}
