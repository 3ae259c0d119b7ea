import { Link } from 'wouter'
import { formatDate, formatInstant } from '~/lib/dates'
import { type MessageKey, t } from '~/lib/i18n'
import { formatSize } from '~/lib/numbers'
import { to } from '~/paths'
import { useOffice } from '~/session/useOffice'
import { Button } from '~/ui/Button'
import { PageHeader } from '~/ui/PageHeader'
import { Status, type Tone } from '~/ui/Status'
import type { OutboxEntry } from './db'
import { discard, retry } from './outbox'
import { useOnline, useOutbox, useSendNow } from './useOutbox'

const stateLabel: Record<OutboxEntry['state'], MessageKey> = {
  WAITING: 'activity.saved_device',
  REJECTED: 'sync.refused',
  SENT: 'activity.saved_server',
}
const stateTone: Record<OutboxEntry['state'], Tone> = { WAITING: 'soon', REJECTED: 'late', SENT: 'ok' }

/** What this officer has saved on this device and where each of it is. */
export default function OutboxPage() {
  const { me } = useOffice()
  const entries = useOutbox(me.id)
  const online = useOnline()
  const send = useSendNow(me.id)
  const waiting = entries.filter((entry) => entry.state === 'WAITING')
  const again = async (list: OutboxEntry[]) => {
    for (const entry of list) await retry(entry.id)
    await send()
  }
  return (
    <>
      <PageHeader
        title={t('sync.pending_title', { n: waiting.length })}
        lead={<p>{t(online ? 'sync.online_hint' : 'sync.offline_short')}</p>}
        actions={
          waiting.length > 0 && (
            <Button kind="pri" disabled={!online} onClick={() => again(waiting)}>
              {t('sync.send_now')}
            </Button>
          )
        }
      />
      {entries.length === 0 && <p className="empty">{t('sync.empty')}</p>}
      <ul className="rows">
        {entries.map((entry) => (
          <li key={entry.id}>
            <div>
              <b>
                {entry.activityId ? (
                  <Link href={to.activity(entry.activityId)}>{entry.activity.title}</Link>
                ) : (
                  entry.activity.title
                )}
              </b>
              <p className="small muted">
                {formatDate(entry.activity.heldOn)} ·{' '}
                {t('sync.saved_at', { at: formatInstant(entry.savedAt) })}
                {entry.photos.length > 0 && ` · ${t('activity.photos_size', photosOf(entry))}`}
              </p>
              <Status tone={stateTone[entry.state]} text={t(stateLabel[entry.state])} />
              {entry.reason && <p className="err">{t('sync.rejected', { reason: entry.reason })}</p>}
            </div>
            {entry.state === 'REJECTED' && (
              <div className="acts">
                <Button small onClick={() => again([entry])}>
                  {t('sync.send_again')}
                </Button>
                <Button small kind="quiet" onClick={() => discard(entry.id)}>
                  {t('common.delete')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

const photosOf = ({ photos }: OutboxEntry) => ({
  n: photos.length,
  size: formatSize(photos.reduce((sum, photo) => sum + photo.bytes.byteLength, 0)),
})
