import { type FormEvent, useState } from 'react'
import { t } from '~/lib/i18n'
import { Button } from '~/ui/Button'
import { TextField } from '~/ui/Field'
import { ProblemNote } from '~/ui/ProblemNote'
import { PhotoPicker } from './PhotoPicker'
import { type Activity, useAddPhotos, useCancelActivity } from './queries'
import type { RecordValues } from './recordForm'

export function CancelForm({ activity, onDone }: { activity: Activity; onDone: () => void }) {
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const cancel = useCancelActivity(activity)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(!reason.trim())
    if (reason.trim()) cancel.mutate(reason.trim(), { onSuccess: onDone })
  }
  return (
    <form onSubmit={submit}>
      <TextField
        label={t('common.reason')}
        hint={t('activity.cancel_hint')}
        rows={3}
        value={reason}
        error={missing ? t('error.required', { field: t('common.reason') }) : undefined}
        onValue={setReason}
      />
      <ProblemNote error={cancel.error} />
      <Button type="submit" kind="pri" disabled={cancel.isPending}>
        {t('activity.cancel')}
      </Button>
    </form>
  )
}

export function AddPhotos({ activityId }: { activityId: string }) {
  const [photos, setPhotos] = useState<RecordValues['photos']>([])
  const add = useAddPhotos(activityId)
  return (
    <div className="narrow">
      <PhotoPicker photos={photos} onPhotos={setPhotos} />
      <ProblemNote error={add.error} />
      {photos.length > 0 && (
        <Button
          kind="pri"
          disabled={add.isPending}
          onClick={() => add.mutate(photos, { onSuccess: () => setPhotos([]) })}
        >
          {t('activity.add_photos', { n: photos.length })}
        </Button>
      )}
    </div>
  )
}
