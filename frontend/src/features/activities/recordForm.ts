import { daysBefore, today } from '~/lib/dates'
import { type MessageKey, t } from '~/lib/i18n'
import { parseCount } from '~/lib/numbers'
import type { ActivityDraft, ActivityKind } from './queries'

/** What stands in the form, as typed: also what is kept as a draft, valid or not. */
export type RecordValues = {
  id: string
  planItemId: string
  kind: ActivityKind | null
  when: 'today' | 'yesterday' | 'other'
  otherDay: string
  place: string
  attendances: string
  women: string
  newMembers: string
  result: string
  photos: { id: string; name: string; type: string; bytes: ArrayBuffer }[]
}

export type RecordErrors = Partial<
  Record<'kind' | 'otherDay' | 'attendances' | 'women' | 'newMembers', string>
>

export const emptyRecord = (planItemId = '', place = ''): RecordValues => ({
  id: crypto.randomUUID(),
  planItemId,
  kind: null,
  when: 'today',
  otherDay: '',
  place,
  attendances: '',
  women: '',
  newMembers: '',
  result: '',
  photos: [],
})

export function heldOn(values: Pick<RecordValues, 'when' | 'otherDay'>) {
  if (values.when === 'today') return today()
  return values.when === 'yesterday' ? daysBefore(today(), 1) : values.otherDay
}

/** Judged on the device, because the server may be out of reach for days. */
export function checkRecord(values: RecordValues): RecordErrors {
  const errors: RecordErrors = {}
  if (!values.kind) errors.kind = t('activity.error.kind')
  const day = heldOn(values)
  if (!day) errors.otherDay = t('activity.error.day')
  else if (day > today()) errors.otherDay = t('error.date_future')
  const fields = {
    attendances: 'activity.attendees',
    women: 'activity.women',
    newMembers: 'activity.new_members',
  }
  for (const [name, label] of Object.entries(fields) as [keyof typeof fields, MessageKey][]) {
    if (parseCount(values[name]) === undefined) errors[name] = t('error.number_only', { field: t(label) })
  }
  const attendances = parseCount(values.attendances)
  const women = parseCount(values.women)
  if (women != null && attendances === null) errors.attendances = t('activity.error.attendances')
  else if (women != null && attendances != null && women > attendances)
    errors.women = t('activity.error.women', { women, attendances })
  return errors
}

/** The name of an activity is what it was and where; its text is data, so it stays Vietnamese. */
export function toDraft(values: RecordValues, unitId: string, kindName: string): ActivityDraft {
  const text = (value: string) => value.normalize('NFC').trim() || null
  const place = text(values.place)
  return {
    unitId,
    planItemId: values.planItemId || null,
    kind: values.kind ?? 'OTHER',
    title: place ? `${kindName}, ${place}` : kindName,
    heldOn: heldOn(values),
    place,
    attendances: parseCount(values.attendances) ?? null,
    women: parseCount(values.women) ?? null,
    ethnicMinority: null,
    newMembers: parseCount(values.newMembers) ?? null,
    result: text(values.result),
  }
}
