import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { itemPath, planName } from '~/features/plans/labels'
import { concerning } from '~/features/plans/queries'
import { formatDay } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { useAddress } from '~/lib/search'
import type { OutboxEntry } from '~/offline/db'
import { useOffice } from '~/session/useOffice'
import { PageHeader } from '~/ui/PageHeader'
import { RecordForm } from './RecordForm'
import { SavedNote } from './SavedNote'
import type { Task } from './TaskPicker'

/** Records what has happened: the form, and after saving what became of it. */
export default function RecordPage() {
  const { unit } = useOffice()
  const preset = useAddress().get('viec') ?? ''
  const [saved, setSaved] = useState<OutboxEntry | null>(null)
  const { data: concerns } = useQuery(concerning(unit.id))

  const tasks: Task[] = (concerns ?? []).flatMap(({ plan, items }) =>
    items.map((item) => ({
      id: item.id,
      text: item.text,
      aside: aside(planName(plan), item.path, item.dueOn),
    })),
  )
  if (saved) return <SavedNote saved={saved} onAnother={() => setSaved(null)} />
  return (
    <>
      <PageHeader title={t('activity.record')} />
      <RecordForm tasks={tasks} preset={preset} onSaved={setSaved} />
    </>
  )
}

const aside = (plan: string, path: string, dueOn?: string | null) =>
  [plan, itemPath(path), dueOn && t('task.due_on', { date: formatDay(dueOn) })].filter(Boolean).join(' · ')
