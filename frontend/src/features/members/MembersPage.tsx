import { useQuery } from '@tanstack/react-query'
import { UnitSelect } from '~/features/units/UnitSelect'
import { formatDate, formatInstant } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { formatNumber, formatPercent } from '~/lib/numbers'
import { useAddress } from '~/lib/search'
import { useOffice } from '~/session/useOffice'
import { Loading } from '~/ui/Loading'
import { PageHeader } from '~/ui/PageHeader'
import { Pager } from '~/ui/Pager'
import { ProblemNote } from '~/ui/ProblemNote'
import { MemberCountForm } from './MemberCountForm'
import { type MemberCount, memberCountList } from './queries'

/** Member counts of a unit by day; `?so=` marks the one a figure of a report came from. */
export default function MembersPage() {
  const { unit, writes } = useOffice()
  const address = useAddress()
  const shown = address.get('donvi') ?? unit.id
  const { data, error, isPending } = useQuery(memberCountList({ unit: shown, cursor: address.get('trang') }))
  return (
    <>
      <PageHeader title={t('member.title')} lead={<p>{t('member.lead')}</p>} />
      <search className="filters">
        <UnitSelect
          home={unit}
          value={shown}
          onValue={(donvi) => address.set({ donvi, trang: null, so: null })}
        />
      </search>
      <ProblemNote error={error} />
      {isPending && <Loading />}
      {data?.items.length === 0 && <p className="empty">{t('member.none')}</p>}
      {data && data.items.length > 0 && <MemberTable counts={data.items} marked={address.get('so')} />}
      {data && <Pager page={data} onCursor={(trang) => address.set({ trang })} />}
      {writes && shown === unit.id && <MemberCountForm unitId={unit.id} />}
    </>
  )
}

const MemberTable = ({ counts, marked }: { counts: MemberCount[]; marked?: string }) => (
  <table className="tbl fold">
    <caption className="sr">{t('member.title')}</caption>
    <thead>
      <tr>
        <th scope="col">{t('member.counted_on')}</th>
        {columns.map(([, label]) => (
          <th scope="col" className="num" key={label}>
            {t(label)}
          </th>
        ))}
        <th scope="col" className="num">
          {t('member.reach_rate')}
        </th>
        <th scope="col">{t('activity.recorded')}</th>
      </tr>
    </thead>
    <tbody>
      {counts.map((count) => (
        <tr
          key={count.id}
          className={count.id === marked ? 'sel' : ''}
          aria-current={count.id === marked || undefined}
        >
          <th scope="row">{formatDate(count.countedOn)}</th>
          {columns.map(([name, label]) => (
            <td className="num" key={name} data-label={t(label)}>
              {count[name] == null ? '–' : formatNumber(count[name])}
            </td>
          ))}
          <td className="num" data-label={t('member.reach_rate')}>
            {count.rate == null ? '–' : formatPercent(count.rate)}
            <small className="muted">
              {' '}
              ({formatNumber(count.members)}/{formatNumber(count.women18)})
            </small>
          </td>
          <td className="small muted">
            {t('activity.recorded_by', { name: count.recordedBy.name, at: formatInstant(count.recordedAt) })}
            {count.note && <p>{count.note}</p>}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

const columns = [
  ['members', 'member.total'],
  ['women18', 'member.women_18'],
  ['honorary', 'member.honorary'],
  ['core', 'member.core'],
] as const
