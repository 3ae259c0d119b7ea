import { useState } from 'react'
import { formatClock, formatDate, isoDay } from '~/lib/dates'
import { type MessageKey, t } from '~/lib/i18n'
import { gistOf } from './body'
import { EntryBody, type Words } from './EntryBody'
import { kindText, officesText } from './labels'
import type { AuditRow, Role } from './queries'

type Props = { entries: AuditRow[]; words: Words; roles: Record<Role, MessageKey> }

/** Day by day, the latest first, as a register is read. */
export function EntryList({ entries, ...rest }: Props) {
  const days = [...new Set(entries.map(({ at }) => isoDay(new Date(at))))]
  return days.map((day) => (
    <section key={day}>
      <h2 className="g">{formatDate(day)}</h2>
      <ol className="log">
        {entries
          .filter(({ at }) => isoDay(new Date(at)) === day)
          .map((entry) => (
            <Entry key={entry.id} entry={entry} {...rest} />
          ))}
      </ol>
    </section>
  ))
}

function Entry({ entry, words, roles }: { entry: AuditRow } & Omit<Props, 'entries'>) {
  const [open, setOpen] = useState(false)
  const gist = gistOf(entry.body)
  return (
    <li>
      <time dateTime={entry.at}>{formatClock(entry.at)}</time>
      <span className="who2">
        <b>{entry.actorName ?? t('audit.nobody')}</b>
        <small>
          {[entry.offices && officesText(entry.offices, roles), entry.unit?.name].filter(Boolean).join(' · ')}
        </small>
      </span>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {kindText(entry.kind)}
          {gist && <span className="gist">{gist}</span>}
        </summary>
        {open && <EntryBody entry={entry} words={words} />}
      </details>
    </li>
  )
}
