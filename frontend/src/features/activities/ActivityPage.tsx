import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { itemPath } from '~/features/plans/labels'
import { formatDate, formatInstant } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { formatNumber } from '~/lib/numbers'
import { to } from '~/paths'
import { Button } from '~/ui/Button'
import { Dialog } from '~/ui/Dialog'
import { Loading } from '~/ui/Loading'
import { PageHeader } from '~/ui/PageHeader'
import { PageProblem } from '~/ui/PageProblem'
import { AddPhotos, CancelForm } from './ActivityActions'
import { kindLabel } from './labels'
import { Photo } from './Photo'
import { type Activity, activityById } from './queries'

export default function ActivityPage({ id }: { id: string }) {
  const { data: activity, error } = useQuery(activityById(id))
  const [asking, setAsking] = useState(false)
  const [shown, setShown] = useState<Activity['evidence'][number] | null>(null)
  if (!activity) return error ? <PageProblem error={error} /> : <Loading />
  const may = (what: Activity['allowed'][number]) => activity.allowed.includes(what)

  return (
    <>
      <PageHeader
        title={activity.title}
        lead={
          <p>
            {activity.unit.name} · {formatDate(activity.heldOn)} · {t(kindLabel[activity.kind])}
            {activity.status === 'CANCELLED' && <span className="tag late">{t('activity.cancelled')}</span>}
          </p>
        }
        actions={
          may('CANCELLATION') && <Button onClick={() => setAsking(true)}>{t('activity.cancel')}</Button>
        }
      />
      <Facts activity={activity} />
      <section className="prose">
        <h2>{t('activity.content')}</h2>
        <p className="pre">{activity.result ?? t('common.no_data')}</p>
      </section>
      <section>
        <h2>{t('activity.photos')}</h2>
        {activity.evidence.length === 0 && <p className="empty">{t('activity.no_photos')}</p>}
        <div className="photos big">
          {activity.evidence.map((photo) => (
            <figure className="pic" key={photo.id}>
              <button
                type="button"
                aria-label={t('activity.enlarge', { name: photo.name })}
                onClick={() => setShown(photo)}
              >
                <Photo activityId={activity.id} photo={photo} size="thumbnail" />
              </button>
            </figure>
          ))}
        </div>
        {may('EVIDENCE') && <AddPhotos activityId={activity.id} />}
      </section>
      {shown && (
        <Dialog title={shown.name} onClose={() => setShown(null)} wide>
          <figure className="large">
            <Photo activityId={activity.id} photo={shown} size="content" />
            <figcaption className="muted small">
              {t('activity.recorded_by', { name: shown.addedBy.name, at: formatInstant(shown.addedAt) })}
            </figcaption>
          </figure>
        </Dialog>
      )}
      {asking && (
        <Dialog title={t('activity.cancel')} onClose={() => setAsking(false)}>
          <CancelForm activity={activity} onDone={() => setAsking(false)} />
        </Dialog>
      )}
    </>
  )
}

function Facts({ activity }: { activity: Activity }) {
  const count = (value?: number | null) => (value == null ? t('common.no_data') : formatNumber(value))
  return (
    <dl className="kv">
      <div>
        <dt>{t('task.item')}</dt>
        <dd>
          {activity.planItem ? (
            <Link href={to.plan(activity.planItem.planId, activity.planItem.id)}>
              {itemPath(activity.planItem.path)}: {activity.planItem.text}
            </Link>
          ) : (
            t('activity.outside_plan')
          )}
        </dd>
      </div>
      {activity.place && <Fact name={t('activity.where')} value={activity.place} />}
      <Fact name={t('activity.attendees')} value={count(activity.attendances)} />
      <Fact name={t('activity.women')} value={count(activity.women)} />
      {activity.ethnicMinority != null && (
        <Fact name={t('activity.ethnic')} value={count(activity.ethnicMinority)} />
      )}
      <Fact name={t('activity.new_members')} value={count(activity.newMembers)} />
      <Fact
        name={t('activity.recorded')}
        value={t('activity.recorded_by', {
          name: activity.recordedBy.name,
          at: formatInstant(activity.recordedAt),
        })}
      />
    </dl>
  )
}

const Fact = ({ name, value }: { name: string; value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
)
