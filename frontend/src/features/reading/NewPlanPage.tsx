import '~/styles/reading.css'
import '~/styles/split.css'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { blankDocument } from '~/features/plans/blank'
import { useCreatePlan } from '~/features/plans/queries'
import { t } from '~/lib/i18n'
import { useDraft } from '~/offline/useDraft'
import { to } from '~/paths'
import { useOffice } from '~/session/useOffice'
import { Button } from '~/ui/Button'
import { PageHeader } from '~/ui/PageHeader'
import { ProblemNote } from '~/ui/ProblemNote'
import { BlankPlan } from './BlankPlan'
import { ChooseText } from './ChooseText'
import { Correcting, type Draft, draftOf } from './Correcting'
import type { Head, Reading } from './queries'

const nothing = { text: '', draft: null as Draft | null }

/** A plan comes in as the text it already is, or begins empty with a title and a year. */
export default function NewPlanPage() {
  const { me, unit } = useOffice()
  const kept = useDraft(me.id, 'ke-hoach/moi', nothing)
  const [away, setAway] = useState(false)
  const create = useCreatePlan()
  const [, navigate] = useLocation()
  const { text, draft } = kept.value

  const save = (document: Head, items: Reading['items']) =>
    create.mutate(
      { unitId: unit.id, document, items, upperPlanId: null },
      {
        onSuccess: async (plan) => {
          await kept.clear(nothing)
          navigate(to.plan(plan.id))
        },
      },
    )

  if (draft && !away)
    return (
      <>
        <PageHeader title={t('plan.check_reading')} lead={<p>{t('plan.check_lead')}</p>} />
        <Correcting
          draft={draft}
          onDraft={(next) => kept.change({ draft: next })}
          onBack={() => setAway(true)}
          onSave={save}
          saving={create.isPending}
          error={create.error}
          kept={kept.saved}
        />
      </>
    )
  return (
    <>
      <PageHeader title={t('plan.new')} lead={<p>{t('plan.new_lead')}</p>} />
      {draft && (
        <div className="note soon row">
          <p>{t('read.unfinished', { title: draft.document.title ?? t('plan.plan') })}</p>
          <Button small onClick={() => setAway(false)}>
            {t('read.go_on')}
          </Button>
        </div>
      )}
      <div className="halves">
        <ChooseText
          text={text}
          onText={(next) => kept.change({ text: next })}
          onRead={(reading) => {
            kept.change({ draft: draftOf(reading) })
            setAway(false)
          }}
        />
        <section>
          <BlankPlan
            saving={create.isPending}
            onSave={(title, year) => save(blankDocument(title, year), [])}
          />
          <ProblemNote error={create.error} />
        </section>
      </div>
    </>
  )
}
