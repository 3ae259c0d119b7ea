import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { reportList } from '~/features/reports/queries'
import { formatInstant } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { useOffice } from '~/session/useOffice'

/** Reports the officer may decide on now: the service says which. Nothing is shown where nothing waits. */
export function Awaiting() {
  const { unit } = useOffice()
  const { data } = useQuery(reportList({ within: unit.id, state: 'SUBMITTED', limit: 50 }))
  const rows = data?.items.filter((row) => row.allowed.includes('ACCEPTANCE')) ?? []
  if (rows.length === 0) return null
  return (
    <section>
      <h2 className="g">
        {t('home.awaiting')} <span>{rows.length}</span>
      </h2>
      <ul>
        {rows.map((row) => (
          <li className="task" key={row.id}>
            <div>
              <Link className="t" href={to.report(row.id)}>
                {row.unit.name}
              </Link>
              <p className="m">
                <span>{row.title}</span>
                {row.submittedAt && <span>{t('home.sent_at', { at: formatInstant(row.submittedAt) })}</span>}
              </p>
            </div>
            <Link
              className="btn rec"
              href={to.report(row.id)}
              aria-label={`${t('home.read')}: ${row.unit.name}`}
            >
              {t('home.read')}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
