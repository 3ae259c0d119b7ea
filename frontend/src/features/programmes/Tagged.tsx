import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { itemPath } from '~/features/plans/labels'
import { formatDate } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { tagsOf } from './queries'

/** The items of plans that carry the programme out, and activities that belong to it without a plan. */
export function Tagged({ id }: { id: string }) {
  const { data } = useQuery(tagsOf(id))
  const items = data?.items.flatMap(({ planItem }) => planItem ?? []) ?? []
  const activities = data?.items.flatMap(({ activity }) => activity ?? []) ?? []
  return (
    <section className="block">
      <h2>{t('programme.carried_out_by')}</h2>
      {data?.items.length === 0 && <p className="empty">{t('programme.nothing_tagged')}</p>}
      <ul className="acl plain">
        {items.map((item) => (
          <li key={item.id}>
            <Link href={to.plan(item.planId, item.id)}>{item.text}</Link>
            <small>
              {itemPath(item.path)} · <Link href={to.coverage(item.planId)}>{t('programme.below')}</Link>
            </small>
          </li>
        ))}
        {activities.map((activity) => (
          <li key={activity.id}>
            <Link href={to.activity(activity.id)}>{activity.title}</Link>
            <small>{formatDate(activity.heldOn)}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
