import { daysBefore, formatDate, today } from '~/lib/dates'
import { t } from '~/lib/i18n'

/** Says what an ending does to somebody's access, before it is done. */
export function AccessNote({ name, on }: { name: string; on: string }) {
  if (!on) return null
  return (
    <p className="note soon small">
      {on <= today()
        ? t('people.access_ends_now', { name })
        : t('people.access_until', { name, day: formatDate(daysBefore(on, 1)) })}
    </p>
  )
}
