import { Link } from 'wouter'
import { formatDate } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { formatNumber } from '~/lib/numbers'
import { to } from '~/paths'
import type { Sources } from './queries'

type Entry = Sources['entries']['items'][number]

const homes: Record<Entry['sourceType'], (entry: Entry) => string> = {
  ACTIVITY: ({ sourceId }) => to.activity(sourceId),
  MEMBER_COUNT: ({ unit, sourceId }) => to.members({ donvi: unit.id, so: sourceId }),
  REORGANISATION: ({ sourceId }) => to.reorganisation(sourceId),
}

/** What was recorded: where it comes from, when, where and by whom. The last step of every figure. */
export function Entries({ entries, ratio }: { entries: Entry[]; ratio?: boolean }) {
  if (entries.length === 0) return null
  return (
    <ul className="acl">
      {entries.map((entry) => (
        <li key={entry.seq}>
          <Link href={homes[entry.sourceType](entry)}>{entry.sourceLabel}</Link>
          <b className="num">{formatNumber(entry.quantity)}</b>
          <small>
            {formatDate(entry.day)} · {entry.unit.name} · {entry.officer.name}
            {ratio && ` · ${entry.indicator}`}
            {entry.reverses != null && ` · ${t('source.reversal')}`}
          </small>
        </li>
      ))}
    </ul>
  )
}
