import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { kindLabel } from '~/features/units/labels'
import { daysBefore, formatDate } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { formatNumber } from '~/lib/numbers'
import type { Turn } from './days'
import { countsWithin } from './queries'

type Props = { within: string; day: string; change: Turn | null }

/** How many of each kind there are on the day, beside how many there were before the last change. */
export function KindCounts({ within, day, change }: Props) {
  const { data: now } = useQuery({ ...countsWithin(within, day), placeholderData: keepPreviousData })
  const { data: then } = useQuery({
    ...countsWithin(within, daysBefore(change?.day ?? day, 1)),
    enabled: !!change,
  })
  if (!now) return null
  const before = (kind: string) => then?.find((each) => each.kind === kind)?.count ?? 0
  const rows = now.filter(({ kind, count }) => count > 0 || (change && before(kind) > 0))
  return (
    <table className="tbl compact">
      <caption className="sr">{t('org.counts')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('org.kind')}</th>
          {change && (
            <th scope="col" className="num">
              {t('org.before', { day: formatDate(change.day) })}
            </th>
          )}
          <th scope="col" className="num">
            {t('org.on_day')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ kind, count }) => (
          <tr key={kind}>
            <th scope="row">{t(kindLabel[kind])}</th>
            {change && <td className="num muted">{formatNumber(before(kind))}</td>}
            <td className="num">
              <b>{formatNumber(count)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
