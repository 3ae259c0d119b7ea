import '~/styles/people.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { UnitSelect } from '~/features/units/UnitSelect'
import { useSettled } from '~/features/units/useSettled'
import { t } from '~/lib/i18n'
import { useAddress } from '~/lib/search'
import { to } from '~/paths'
import { useOffice } from '~/session/useOffice'
import { InputField, SelectField } from '~/ui/Field'
import { Filters } from '~/ui/Filters'
import { Loading } from '~/ui/Loading'
import { PageHeader } from '~/ui/PageHeader'
import { Pager } from '~/ui/Pager'
import { ProblemNote } from '~/ui/ProblemNote'
import { stateLabel } from './labels'
import { OfficeTable } from './OfficeTable'
import { type OfficeState, officeList } from './queries'
import { VacantTable } from './VacantTable'

/** The lists one looks through, by the word in the address. */
const lists = {
  '': 'CURRENT',
  'sap-het': 'EXPIRING',
  trong: 'VACANT',
  'da-thoi': 'ENDED',
} as const satisfies Record<string, OfficeState>

const spans = ['30', '90', '180', '365']

export default function OfficeListPage() {
  const { unit, holds } = useOffice()
  const address = useAddress()
  const asked = address.get('xem') ?? ''
  const state: OfficeState = asked in lists ? lists[asked as keyof typeof lists] : 'CURRENT'
  const within = address.get('donvi') ?? unit.id
  const days = state === 'EXPIRING' ? Number(address.get('ngay') ?? 90) : undefined
  const filter = { within, q: useSettled(address.get('tim') ?? '') || undefined }
  const shown = { ...filter, state, days, cursor: address.get('trang'), limit: 50 }
  const { data, error, isPending, isPlaceholderData } = useQuery(officeList(shown))
  const set = (changes: Record<string, string>) => address.set({ ...changes, trang: null })
  return (
    <>
      <PageHeader
        title={t('nav.people')}
        lead={<p>{t('people.lead')}</p>}
        actions={
          holds('ADMIN', 'APPROVER') && (
            <Link className="btn pri" href={to.newOffice()}>
              {t('people.begin')}
            </Link>
          )
        }
      />
      <nav className="tabs" aria-label={t('people.lists')}>
        {Object.entries(lists).map(([word, each]) => (
          <Link
            key={each}
            href={to.officers({ xem: word, donvi: address.get('donvi'), tim: filter.q })}
            aria-current={each === state ? 'page' : undefined}
          >
            {t(stateLabel[each])}
            {(each === 'EXPIRING' || each === 'VACANT') && <Count {...filter} state={each} />}
          </Link>
        ))}
      </nav>
      <Filters used={[address.get('donvi'), filter.q].filter(Boolean).length}>
        <UnitSelect home={unit} value={within} onValue={(donvi) => set({ donvi })} />
        <InputField
          label={state === 'VACANT' ? t('people.find_unit') : t('people.find')}
          type="search"
          value={address.get('tim') ?? ''}
          onValue={(tim) => set({ tim })}
        />
        {state === 'EXPIRING' && (
          <SelectField
            label={t('people.within_days')}
            value={`${days}`}
            onValue={(ngay) => set({ ngay })}
            options={spans.map((n) => [n, t('people.days', { n: Number(n) })] as const)}
          />
        )}
      </Filters>
      <ProblemNote error={error} />
      {isPending && <Loading />}
      {data && !(isPlaceholderData && data.items[0]?.state !== state) && (
        <>
          {data.items.length === 0 && <p className="empty">{t(none[state])}</p>}
          {data.items.length > 0 &&
            (state === 'VACANT' ? (
              <VacantTable rows={data.items} />
            ) : (
              <OfficeTable rows={data.items} state={state} />
            ))}
          <Pager page={data} onCursor={(trang) => address.set({ trang })} />
        </>
      )}
    </>
  )
}

const none = {
  CURRENT: 'people.none',
  EXPIRING: 'people.none_expiring',
  VACANT: 'people.none_vacant',
  ENDED: 'people.none_ended',
  UPCOMING: 'people.none',
} as const satisfies Record<OfficeState, string>

/** How many wait behind a tab, so that nobody has to open it to know that it is empty. */
function Count(filter: { within: string; q?: string; state: OfficeState }) {
  const { data } = useQuery(officeList({ ...filter, limit: 1, count: true }))
  return data?.count == null ? null : <b>{data.count}</b>
}
