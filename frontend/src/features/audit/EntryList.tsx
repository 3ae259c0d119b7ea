import { useState } from 'react'
import { formatClock, formatDate, isoDay } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { gistOf } from './body'
import { EntryBody } from './EntryBody'
import { kindText, said, type Words } from './labels'
import type { AuditRow, Role } from './queries'

type Props = { entries: AuditRow[]; words: Words; rolesText: (roles: Role[]) => string }

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

function Entry({ entry, words, rolesText }: { entry: AuditRow } & Omit<Props, 'entries'>) {
  const [open, setOpen] = useState(false)
  const gist = gistOf(entry.body)
  return (
    <li>
      <time dateTime={entry.at}>{formatClock(entry.at)}</time>
      <span>
        <b>{entry.actorName ?? t('audit.nobody')}</b>
        {entry.offices && <small>{rolesText(entry.offices.split(' ') as Role[])}</small>}
      </span>
      <span className="at">{entry.unit?.name}</span>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {kindText(entry.kind)}
          {gist && <span className="gist">{said(gist.value, gist.name, words)}</span>}
        </summary>
        {open && <EntryBody entry={entry} words={words} />}
      </details>
    </li>
  )
}
