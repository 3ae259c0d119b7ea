import type { FormEvent } from 'react'
import { t } from '~/lib/i18n'
import { Button } from '~/ui/Button'
import { ProblemNote } from '~/ui/ProblemNote'
import { allowing, type Held } from './held'
import { type Office, useCorrectOffice } from './queries'
import { TermsFields } from './TermsFields'
import { termsOf, textOf } from './terms'
import { useTerms } from './useTerms'

/** Corrects what is written about a position, in every office it is held by. */
export function CorrectForm({ position, onDone }: { position: Held<Office>; onDone: () => void }) {
  const form = useTerms(textOf(position.first as Parameters<typeof textOf>[0]))
  const correct = useCorrectOffice()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!form.check()) return
    for (const office of allowing(position, 'EDIT'))
      await correct.mutateAsync({ office, terms: termsOf(form.text) })
    onDone()
  }
  return (
    <form onSubmit={(event) => submit(event).catch(() => {})} noValidate>
      <p className="hint">{t('people.correct_hint')}</p>
      <TermsFields text={form.text} errors={form.errors} change={form.change} />
      <ProblemNote error={correct.error} />
      <Button type="submit" kind="pri" disabled={correct.isPending}>
        {t('common.save')}
      </Button>
    </form>
  )
}
