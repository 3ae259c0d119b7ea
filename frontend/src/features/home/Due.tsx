import { daysBetween, formatDay, today } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { Status } from '~/ui/Status'

/** A deadline, loud only when it is near or past. */
export function Due({ on }: { on?: string | null }) {
  if (!on) return null
  const left = daysBetween(today(), on)
  if (left < 0) return <Status tone="late" text={t('status.overdue_days', { n: -left })} />
  return <Status tone={left <= 14 ? 'soon' : 'none'} text={t('task.due_on', { date: formatDay(on) })} />
}
