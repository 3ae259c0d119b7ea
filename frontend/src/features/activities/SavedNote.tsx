import { CircleCheck } from 'lucide-react'
import { Link } from 'wouter'
import { formatDate } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { formatNumber } from '~/lib/numbers'
import type { OutboxEntry } from '~/offline/db'
import { useOutbox } from '~/offline/useOutbox'
import { to } from '~/paths'
import { Button } from '~/ui/Button'
import { PageHeader } from '~/ui/PageHeader'

/** Says where the record is now: on this device at once, at the server as soon as that is true. */
export function SavedNote({ saved, onAnother }: { saved: OutboxEntry; onAnother: () => void }) {
  const now = useOutbox(saved.userId).find((entry) => entry.id === saved.id) ?? saved
  const { activity } = now
  const rows: [string, string][] = [
    [t('task.item'), activity.title],
    [t('activity.when'), formatDate(activity.heldOn)],
  ]
  if (activity.attendances != null) rows.push([t('activity.attendees'), formatNumber(activity.attendances)])
  if (activity.women != null) rows.push([t('activity.women'), formatNumber(activity.women)])
  if (activity.newMembers != null) rows.push([t('activity.new_members'), formatNumber(activity.newMembers)])
  return (
    <div className="narrow">
      <div className="done" role="status">
        <CircleCheck className="i" aria-hidden="true" />
        <div>
          <PageHeader title={t(title(now))} />
          <p>{now.state === 'REJECTED' ? t('sync.rejected', { reason: now.reason }) : t(hint(now))}</p>
        </div>
      </div>
      <dl className="kv">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="stack">
        <Button kind="pri" onClick={onAnother}>
          {t('activity.record_another')}
        </Button>
        {now.activityId && (
          <Link className="btn" href={to.activity(now.activityId)}>
            {t('activity.open')}
          </Link>
        )}
        <Link className="btn" href={to.home()}>
          {t('activity.back_to_list')}
        </Link>
      </div>
    </div>
  )
}

const title = ({ state }: OutboxEntry) =>
  state === 'SENT' ? 'activity.saved_server' : 'activity.saved_device'
const hint = ({ state }: OutboxEntry) => (state === 'SENT' ? 'activity.sent_hint' : 'activity.saved_hint')
