import { type FormEvent, useRef, useState } from 'react'
import { formatDay, weekday } from '~/lib/dates'
import { t } from '~/lib/i18n'
import type { OutboxEntry } from '~/offline/db'
import { enqueue } from '~/offline/outbox'
import { useDraft } from '~/offline/useDraft'
import { useSendNow } from '~/offline/useOutbox'
import { useOffice } from '~/session/useOffice'
import { Button } from '~/ui/Button'
import { Chips } from '~/ui/Chips'
import { DateField } from '~/ui/DateField'
import { InputField, TextField } from '~/ui/Field'
import { Loading } from '~/ui/Loading'
import { kindLabel, kinds, weekdayLabel } from './labels'
import { PhotoPicker } from './PhotoPicker'
import { checkRecord, emptyRecord, heldOn, type RecordErrors, toDraft } from './recordForm'
import { type Task, TaskPicker } from './TaskPicker'

type Props = { tasks: Task[]; preset: string; onSaved: (entry: OutboxEntry) => void }

const placeStore = 'sohoi.place'

export function RecordForm({ tasks, preset, onSaved }: Props) {
  const { me, unit } = useOffice()
  const lastPlace = localStorage.getItem(placeStore) ?? ''
  const draft = useDraft(me.id, `ghi/${preset}`, emptyRecord(preset, lastPlace))
  const sendNow = useSendNow(me.id)
  const [errors, setErrors] = useState<RecordErrors>({})
  const form = useRef<HTMLFormElement>(null)
  const { value: values, change } = draft
  if (!draft.ready) return <Loading />

  const save = async (event: FormEvent) => {
    event.preventDefault()
    const found = checkRecord(values)
    setErrors(found)
    if (Object.keys(found).length > 0) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('.bad input')?.focus())
      return
    }
    const activity = toDraft(values, unit.id, t(kindLabel[values.kind ?? 'OTHER']))
    const entry = await enqueue(values.id, me.id, activity, values.photos)
    localStorage.setItem(placeStore, values.place)
    await draft.clear(emptyRecord(preset, values.place))
    onSaved(entry)
    sendNow().catch(() => {})
  }

  const day = heldOn(values)
  return (
    <form className="narrow" ref={form} onSubmit={save} noValidate>
      <TaskPicker tasks={tasks} value={values.planItemId} onValue={(planItemId) => change({ planItemId })} />
      <Chips
        legend={t('activity.form')}
        value={values.kind}
        options={kinds.map((kind) => [kind, t(kindLabel[kind])] as const)}
        onValue={(kind) => change({ kind })}
        error={errors.kind}
      />
      <Chips
        legend={t('activity.when')}
        aside={day ? `${t(weekdayLabel[weekday(day)] ?? 'day.1')} ${formatDay(day)}` : undefined}
        value={values.when}
        options={[
          ['today', t('common.today')],
          ['yesterday', t('common.yesterday')],
          ['other', t('common.other_day')],
        ]}
        onValue={(when) => change({ when })}
      />
      {values.when === 'other' && (
        <DateField
          label={t('activity.day')}
          value={values.otherDay}
          error={errors.otherDay}
          onValue={(otherDay) => change({ otherDay })}
        />
      )}
      <InputField
        label={t('activity.where')}
        value={values.place}
        autoComplete="off"
        onValue={(place) => change({ place })}
      />
      <div className="three">
        <InputField
          label={t('activity.attendees')}
          className="n"
          inputMode="numeric"
          enterKeyHint="next"
          value={values.attendances}
          error={errors.attendances}
          onValue={(attendances) => change({ attendances })}
        />
        <InputField
          label={t('activity.women')}
          className="n"
          inputMode="numeric"
          enterKeyHint="next"
          value={values.women}
          error={errors.women}
          onValue={(women) => change({ women })}
        />
        <InputField
          label={t('activity.new_members')}
          className="n"
          inputMode="numeric"
          enterKeyHint="next"
          value={values.newMembers}
          error={errors.newMembers}
          onValue={(newMembers) => change({ newMembers })}
        />
      </div>
      <PhotoPicker photos={values.photos} onPhotos={(photos) => change({ photos })} />
      <TextField
        label={t('activity.content')}
        hint={t('activity.voice_hint')}
        optional
        rows={4}
        value={values.result}
        onValue={(result) => change({ result })}
      />
      <div className="save">
        <span className="small muted" role="status">
          {draft.saved ? t('common.draft_saved') : ''}
        </span>
        <Button type="submit" kind="pri">
          {t('activity.save')}
        </Button>
      </div>
    </form>
  )
}
