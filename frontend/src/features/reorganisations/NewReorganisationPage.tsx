import '~/styles/organisation.css'
import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { daysBefore, today } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { useDraft } from '~/offline/useDraft'
import { to } from '~/paths'
import { useOffice } from '~/session/useOffice'
import { Button } from '~/ui/Button'
import { PageHeader } from '~/ui/PageHeader'
import { ProblemNote } from '~/ui/ProblemNote'
import { ActFields } from './ActFields'
import { ChangeList } from './ChangeList'
import { draftOf } from './changes'
import { type Draft, useDraftReorganisation } from './queries'
import { Steps } from './Steps'
import { useNames } from './useNames'
import { decides } from './who'

const blank: Draft = { title: '', act: { number: '', date: '', issuer: '' }, effectiveOn: '', changes: [] }

/** A reorganisation is written down, or taken from a file; nothing changes yet. */
export default function NewReorganisationPage() {
  const { me } = useOffice()
  const form = useDraft(me.id, 'sap-xep/moi', blank)
  const draft = form.value
  const save = useDraftReorganisation()
  const [unreadable, setUnreadable] = useState(false)
  const [missing, setMissing] = useState(false)
  const [, navigate] = useLocation()
  const named = useNames(draft.effectiveOn, draft.changes)
  if (!decides(me)) return <PageHeader title={t('error.not_found')} lead={<p>{t('reorg.clerks_only')}</p>} />

  const load = async (file: File | undefined) => {
    const read = file && draftOf(await file.text())
    setUnreadable(!!file && !read)
    if (read) form.change(read)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const whole = draft.act.date && draft.effectiveOn && draft.changes.length > 0
    setMissing(!whole)
    if (whole)
      save.mutate(draft, {
        onSuccess: async ({ id }) => {
          await form.clear(blank)
          navigate(to.reorganisation(id))
        },
      })
  }
  return (
    <>
      <PageHeader
        title={t('reorg.new')}
        lead={<p>{t('reorg.new_lead')}</p>}
        actions={
          <label className="btn">
            {t('reorg.from_file')}
            <input
              className="sr"
              type="file"
              accept=".json,application/json"
              onChange={(event) => load(event.currentTarget.files?.[0])}
            />
          </label>
        }
      />
      <Steps at={0} />
      {unreadable && (
        <p className="note late" role="alert">
          {t('reorg.unreadable')}
        </p>
      )}
      <form onSubmit={submit}>
        <div className="org wide">
          <section>
            <h2>{t('reorg.act')}</h2>
            <ActFields draft={draft} onDraft={form.change} />
          </section>
          <section>
            <h2>{t('reorg.changes', { n: draft.changes.length })}</h2>
            <ChangeList
              changes={draft.changes}
              day={daysBefore(draft.effectiveOn || today(), 1)}
              named={named}
              onChanges={(changes) => form.change({ changes })}
            />
          </section>
        </div>
        {missing && (
          <p className="err" role="alert">
            {t('reorg.missing')}
          </p>
        )}
        <ProblemNote error={save.error} />
        <div className="save">
          <span className="muted">{form.saved ? t('common.draft_saved') : ''}</span>
          <Button type="submit" kind="pri" disabled={save.isPending}>
            {t('reorg.save')}
          </Button>
        </div>
      </form>
    </>
  )
}
