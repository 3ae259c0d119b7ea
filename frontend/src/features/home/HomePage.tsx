import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { reachable } from '~/api/reach'
import { weekdayLabel } from '~/features/activities/labels'
import { activityList } from '~/features/activities/queries'
import { itemPath, planName } from '~/features/plans/labels'
import { type Concern, concerning } from '~/features/plans/queries'
import { formatDay, today, weekday } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { formatNumber } from '~/lib/numbers'
import { to } from '~/paths'
import { useOffice } from '~/session/useOffice'
import { Loading } from '~/ui/Loading'
import { PageHeader } from '~/ui/PageHeader'
import { ProblemNote } from '~/ui/ProblemNote'
import { Awaiting } from './Awaiting'
import { Deliveries } from './Deliveries'
import { Due } from './Due'
import { ReportCard } from './ReportCard'

/** What is to be done, each with one tap to record it; above it the report, below it what was done. */
export default function HomePage() {
  const { unit, writes } = useOffice()
  const { data: concerns, error, isPending } = useQuery(concerning(unit.id))
  const day = today()
  return (
    <>
      <PageHeader
        title={t('nav.home')}
        lead={
          <p>
            {unit.name} · {t(weekdayLabel[weekday(day)] ?? 'day.1')} {formatDay(day)}
          </p>
        }
      />
      <div className="home">
        <div>
          <Deliveries />
          <Awaiting />
          <ReportCard />
          <ProblemNote error={error} />
          {isPending && <Loading />}
          {concerns?.length === 0 && (
            <p className="empty">
              {t('home.no_plan')} <Link href={to.plans()}>{t('nav.plan')}</Link>
            </p>
          )}
          {concerns?.map((concern) => (
            <Tasks key={concern.plan.id} concern={concern} writes={writes} />
          ))}
        </div>
        <Recent unitId={unit.id} />
      </div>
    </>
  )
}

const changedAbove = (items: Concern['items']) =>
  items.filter(({ upperChangedIn }) => upperChangedIn != null).length

const Tasks = ({ concern: { plan, own, items }, writes }: { concern: Concern; writes: boolean }) => (
  <section>
    <h2 className="g">
      <Link href={to.plan(plan.id)}>
        {own ? t('home.own_plan') : t('home.upper_plan', { plan: planName(plan) })}
      </Link>
      <span>{items.length}</span>
      {own && changedAbove(items) > 0 && (
        <Link className="more" href={to.planFollowing(plan.id)}>
          {t('home.followed', { n: changedAbove(items) })}
        </Link>
      )}
    </h2>
    <ul>
      {items.map((item) => (
        <li className="task" key={item.id}>
          <div>
            <Link className="t" href={to.plan(plan.id, item.id)}>
              {item.text}
            </Link>
            <p className="m">
              <span>{itemPath(item.path)}</span>
              <Due on={item.dueOn} />
            </p>
          </div>
          {writes && (
            <Link
              className="btn rec"
              href={to.record(item.id)}
              aria-label={`${t('nav.record')}: ${item.text}`}
            >
              {t('nav.record')}
            </Link>
          )}
        </li>
      ))}
    </ul>
  </section>
)

function Recent({ unitId }: { unitId: string }) {
  const { data, error } = useQuery(activityList({ within: unitId, limit: 6 }))
  return (
    <section>
      <h2 className="g">
        {t('task.recent_activities')}
        <Link className="more" href={to.activities()}>
          {t('common.view_all')}
        </Link>
      </h2>
      <ProblemNote error={reachable() ? error : null} />
      {data?.items.length === 0 && <p className="empty">{t('activity.none')}</p>}
      <ul className="acts2">
        {data?.items.map((row) => (
          <li key={row.id}>
            <span className="d">{formatDay(row.heldOn)}</span>
            <div>
              <Link href={to.activity(row.id)}>{row.title}</Link>
              <small>
                {row.unit.name}
                {row.attendances != null &&
                  ` · ${t('activity.people', { n: formatNumber(row.attendances) })}`}
              </small>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
