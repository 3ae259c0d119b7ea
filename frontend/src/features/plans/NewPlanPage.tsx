import '~/styles/split.css'
import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { t } from '~/lib/i18n'
import { useDraft } from '~/offline/useDraft'
import { to } from '~/paths'
import { useOffice } from '~/session/useOffice'
import { Button } from '~/ui/Button'
import { InputField, TextField } from '~/ui/Field'
import { PageHeader } from '~/ui/PageHeader'
import { ProblemNote } from '~/ui/ProblemNote'
import { blankDocument } from './blank'
import { type Reading, useCreatePlan, useReadPlan } from './queries'
import { ReadingEditor } from './ReadingEditor'

/** A plan comes in as the text it already is, or begins empty with a title and a year. */
export default function NewPlanPage() {
  const { me, unit } = useOffice()
  const draft = useDraft(me.id, 'ke-hoach/moi', { text: '' })
  const [reading, setReading] = useState<Reading | null>(null)
  const read = useReadPlan()
  const create = useCreatePlan()
  const [, navigate] = useLocation()
  const { text } = draft.value

  const save = (document: Reading['document'], items: Reading['items']) =>
    create.mutate(
      { unitId: unit.id, document, items, upperPlanId: null },
      {
        onSuccess: async (plan) => {
          await draft.clear({ text: '' })
          navigate(to.plan(plan.id))
        },
      },
    )

  const drop = async (file: File | undefined) => {
    if (file) draft.change({ text: (await file.text()).normalize('NFC') })
  }

  if (reading)
    return (
      <>
        <PageHeader title={t('plan.check_reading')} lead={<p>{t('plan.check_lead')}</p>} />
        <ReadingEditor
          text={text}
          reading={reading}
          onReading={setReading}
          onBack={() => setReading(null)}
          onSave={() => save(reading.document, reading.items)}
          saving={create.isPending}
        />
        <ProblemNote error={create.error} />
      </>
    )
  return (
    <>
      <PageHeader title={t('plan.new')} lead={<p>{t('plan.new_lead')}</p>} />
      <div className="halves">
        <section>
          <h2>{t('plan.from_text')}</h2>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the file button below */}
          <div
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault()
              drop(event.dataTransfer.files[0])
            }}
          >
            <TextField
              label={t('plan.text')}
              hint={t('plan.text_hint')}
              rows={14}
              value={text}
              onValue={(value) => draft.change({ text: value })}
            />
          </div>
          <p className="row">
            <label className="btn">
              {t('plan.choose_file')}
              <input
                className="sr"
                type="file"
                accept=".txt,text/plain"
                onChange={(event) => drop(event.currentTarget.files?.[0])}
              />
            </label>
            <Button
              kind="pri"
              disabled={!text.trim() || read.isPending}
              onClick={() => read.mutate(text.normalize('NFC'), { onSuccess: setReading })}
            >
              {t('plan.read')}
            </Button>
          </p>
          <ProblemNote error={read.error} />
        </section>
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

type BlankProps = { saving: boolean; onSave: (title: string, year: number) => void }

function BlankPlan({ saving, onSave }: BlankProps) {
  const [title, setTitle] = useState('')
  const [year, setYear] = useState(String(new Date().getFullYear()))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSave(title.normalize('NFC').trim(), Number(year))
  }
  return (
    <form onSubmit={submit}>
      <h2>{t('plan.blank')}</h2>
      <p className="muted">{t('plan.blank_hint')}</p>
      <InputField label={t('plan.title_label')} required value={title} onValue={setTitle} />
      <InputField
        label={t('common.year')}
        required
        inputMode="numeric"
        pattern="\d{4}"
        value={year}
        onValue={setYear}
      />
      <Button type="submit" disabled={saving}>
        {t('plan.create_blank')}
      </Button>
    </form>
  )
}
