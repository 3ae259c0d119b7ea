import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { UnitSelect } from '~/features/units/UnitSelect'
import { formatDate } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { formatNumber } from '~/lib/numbers'
import { useAddress } from '~/lib/search'
import { to } from '~/paths'
import { useOffice } from '~/session/useOffice'
import { DateField } from '~/ui/DateField'
import { InputField, SelectField } from '~/ui/Field'
import { Filters } from '~/ui/Filters'
import { Loading } from '~/ui/Loading'
import { PageHeader } from '~/ui/PageHeader'
import { Pager } from '~/ui/Pager'
import { ProblemNote } from '~/ui/ProblemNote'
import { kindLabel, kinds } from './labels'
import { type ActivityKind, type ActivityRow, activityList } from './queries'

/** The address bar is the state of the list: a filtered page can be sent to a colleague. */
export default function ActivityListPage() {
  const { unit, writes } = useOffice()
  const address = useAddress()
  const within = address.get('donvi') ?? unit.id
  const kind = kinds.find((each) => each === address.get('hinhthuc'))
  const filter = {
    within,
    kind,
    from: address.get('tu'),
    to: address.get('den'),
    q: address.get('tim'),
    planItem: address.get('viec'),
    cursor: address.get('trang'),
    limit: 50,
  }
  const { data, error, isPending } = useQuery(activityList(filter))
  const set = (changes: Record<string, string>) => address.set({ ...changes, trang: null })

  return (
    <>
      <PageHeader
        title={t('nav.activities')}
        actions={
          writes && (
            <Link className="btn pri" href={to.record(filter.planItem)}>
              {t('activity.record')}
            </Link>
          )
        }
      />
      <Filters used={[address.get('donvi'), kind, filter.from, filter.to, filter.q].filter(Boolean).length}>
        <UnitSelect home={unit} value={within} onValue={(donvi) => set({ donvi })} />
        <SelectField
          label={t('activity.form')}
          value={kind ?? ''}
          onValue={(hinhthuc: ActivityKind | string) => set({ hinhthuc })}
          options={[['', t('common.all')], ...kinds.map((each) => [each, t(kindLabel[each])] as const)]}
        />
        <DateField label={t('common.from')} value={filter.from ?? ''} onValue={(tu) => set({ tu })} />
        <DateField label={t('common.to')} value={filter.to ?? ''} onValue={(den) => set({ den })} />
        <InputField
          label={t('common.search')}
          type="search"
          value={filter.q ?? ''}
          onValue={(tim) => set({ tim })}
        />
      </Filters>
      {filter.planItem && (
        <p>
          {t('activity.of_item')}{' '}
          <button type="button" className="link" onClick={() => set({ viec: '' })}>
            {t('common.clear_filter')}
          </button>
        </p>
      )}
      <ProblemNote error={error} />
      {isPending && <Loading />}
      {data?.items.length === 0 && <p className="empty">{t('activity.none')}</p>}
      {data && data.items.length > 0 && <ActivityTable rows={data.items} caption={t('nav.activities')} />}
      {data && <Pager page={data} onCursor={(trang) => address.set({ trang })} />}
    </>
  )
}

export const ActivityTable = ({ rows, caption }: { rows: ActivityRow[]; caption: string }) => (
  <table className="tbl fold">
    <caption className="sr">{caption}</caption>
    <thead>
      <tr>
        <th scope="col">{t('common.day')}</th>
        <th scope="col">{t('activity.activity')}</th>
        <th scope="col">{t('unit.unit')}</th>
        <th scope="col" className="num">
          {t('activity.attendees')}
        </th>
        <th scope="col" className="num">
          {t('activity.women')}
        </th>
        <th scope="col" className="num">
          {t('activity.new_members')}
        </th>
        <th scope="col" className="num">
          {t('activity.photos')}
        </th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.id} className={row.status === 'CANCELLED' ? 'struck' : ''}>
          <td>{formatDate(row.heldOn)}</td>
          <th scope="row">
            <Link href={to.activity(row.id)}>{row.title}</Link>
            {row.status === 'CANCELLED' && <span className="tag none">{t('activity.cancelled')}</span>}
          </th>
          <td>{row.unit.name}</td>
          <Count label={t('activity.attendees')} value={row.attendances} />
          <Count label={t('activity.women')} value={row.women} />
          <Count label={t('activity.new_members')} value={row.newMembers} />
          <Count label={t('activity.photos')} value={row.evidenceCount || null} />
        </tr>
      ))}
    </tbody>
  </table>
)

/** Nothing entered stays empty: it is not a zero. */
const Count = ({ label, value }: { label: string; value?: number | null }) => (
  <td className="num" data-label={value == null ? undefined : label}>
    {value == null ? '' : formatNumber(value)}
  </td>
)
