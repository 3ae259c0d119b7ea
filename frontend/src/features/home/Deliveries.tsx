import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { openDeliveries } from '~/features/plans/life/queries'
import { formatInstant } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { useOffice } from '~/session/useOffice'
import { Status } from '~/ui/Status'

/** Plans and amendments that came to the unit and wait for the word that they were read. Each is opened to be read. */
export function Deliveries() {
  const { unit } = useOffice()
  const { data } = useQuery(openDeliveries(unit.id))
  const rows = data?.items ?? []
  if (rows.length === 0) return null
  return (
    <section>
      <h2 className="g">
        {t('home.deliveries')} <span>{rows.length}</span>
      </h2>
      <ul>
        {rows.map((row) => (
          <li className="task" key={row.id}>
            <div>
              <Link className="t" href={to.plan(row.planId)}>
                {row.planTitle}
              </Link>
              <p className="m">
                <span>
                  {row.number > 1 ? t('plan.ack.amended', { n: row.number - 1 }) : t('plan.ack.arrived')}{' '}
                  {formatInstant(row.deliveredAt)}
                </span>
                {row.reminders > 0 && (
                  <Status tone="soon" text={t('plan.ack.reminded', { n: row.reminders })} />
                )}
              </p>
            </div>
            <Link
              className="btn rec"
              href={to.plan(row.planId)}
              aria-label={`${t('home.read')}: ${row.planTitle}`}
            >
              {t('home.read')}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
