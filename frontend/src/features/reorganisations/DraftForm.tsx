import { type FormEvent, type ReactNode, useState } from 'react'
import { daysBefore, today } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { useDraft } from '~/offline/useDraft'
import { useOffice } from '~/session/useOffice'
import { Button } from '~/ui/Button'
import { PageHeader } from '~/ui/PageHeader'
import { ProblemNote } from '~/ui/ProblemNote'
import { ActFields } from './ActFields'
import { ChangeList } from './ChangeList'
import { draftOf } from './changes'
import type { Draft } from './queries'
import { Steps } from './Steps'
import { useNames } from './useNames'

type Props = {
  /** Under which name the form is kept on this device until it is saved. */
  form: string
  initial: Draft
  title: string
  lead: ReactNode
  saving: boolean
  error: unknown
  onSave: (draft: Draft, saved: () => Promise<void>) => void
}

/** The paper and its changes, typed or taken from a file; kept on this device until the service has it. */
export function DraftForm({ form: name, initial, title, lead, saving, error, onSave }: Props) {
  const { me } = useOffice()
  const form = useDraft(me.id, name, initial)
  const draft = form.value
  const [unreadable, setUnreadable] = useState(false)
  const [missing, setMissing] = useState(false)
  const named = useNames(draft.effectiveOn, draft.changes)

  const load = async (file: File | undefined) => {
    const read = file && draftOf(await file.text())
    setUnreadable(!!file && !read)
    if (read) form.change(read)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const whole = !!draft.act.date && !!draft.effectiveOn && draft.changes.length > 0
    setMissing(!whole)
    if (whole) onSave(draft, () => form.clear(initial))
  }
  return (
    <>
      <PageHeader
        title={title}
        lead={lead}
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
            <label className="opt">
              <input
                type="checkbox"
                checked={draft.nameClashes === 'KEEP_APART'}
                onChange={(event) =>
                  form.change({ nameClashes: event.currentTarget.checked ? 'KEEP_APART' : 'REFUSE' })
                }
              />
              <span>{t('reorg.keep_apart')}</span>
            </label>
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
        <ProblemNote error={error} />
        <div className="save">
          <span className="muted">{form.saved ? t('common.draft_saved') : ''}</span>
          <Button type="submit" kind="pri" disabled={saving}>
            {t('reorg.save')}
          </Button>
        </div>
      </form>
    </>
  )
}
