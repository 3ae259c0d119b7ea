import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { UnitSelect } from '~/features/units/UnitSelect'
import { formatDate } from '~/lib/dates'
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
import { Status } from '~/ui/Status'
import { planName, statusLabel, statusTone } from './labels'
import { type PlanRow, planList } from './queries'

const states = Object.keys(statusLabel) as (keyof typeof statusLabel)[]

export default function PlanListPage() {
  const { unit, writes } = useOffice()
  const address = useAddress()
  const within = address.get('donvi')
  const state = states.find((each) => each === address.get('trangthai'))
  const year = Number(address.get('nam')) || undefined
  const filter = { within, year, state, q: address.get('tim'), cursor: address.get('trang') }
  const { data, error, isPending } = useQuery(planList(filter))
  const set = (changes: Record<string, string>) => address.set({ ...changes, trang: null })
  return (
    <>
      <PageHeader
        title={t('nav.plan')}
        lead={<p>{t('plan.list_lead')}</p>}
        actions={
          <>
            <Link className="btn" href={to.register()}>
              {t('plan.register')}
            </Link>
            {writes && (
              <Link className="btn pri" href={to.newPlan()}>
                {t('plan.new')}
              </Link>
            )}
          </>
        }
      />
      <Filters used={[within, state, year, filter.q].filter(Boolean).length}>
        <UnitSelect home={unit} value={within ?? unit.id} onValue={(donvi) => set({ donvi })} />
        <SelectField
          label={t('common.status')}
          value={state ?? ''}
          onValue={(trangthai) => set({ trangthai })}
          options={[['', t('common.all')], ...states.map((each) => [each, t(statusLabel[each])] as const)]}
        />
        <InputField
          label={t('common.year')}
          inputMode="numeric"
          maxLength={4}
          value={address.get('nam') ?? ''}
          onValue={(nam) => set({ nam })}
        />
        <InputField
          label={t('common.search')}
          type="search"
          value={filter.q ?? ''}
          onValue={(tim) => set({ tim })}
        />
      </Filters>
      <ProblemNote error={error} />
      {isPending && <Loading />}
      {data?.items.length === 0 && <p className="empty">{t('plan.none')}</p>}
      {data && data.items.length > 0 && <PlanTable rows={data.items} />}
      {data && <Pager page={data} onCursor={(trang) => address.set({ trang })} />}
    </>
  )
}

const PlanTable = ({ rows }: { rows: PlanRow[] }) => (
  <table className="tbl fold">
    <caption className="sr">{t('nav.plan')}</caption>
    <thead>
      <tr>
        <th scope="col">{t('plan.symbol')}</th>
        <th scope="col">{t('plan.plan')}</th>
        <th scope="col">{t('unit.unit')}</th>
        <th scope="col">{t('common.day')}</th>
        <th scope="col" className="num">
          {t('plan.items')}
        </th>
        <th scope="col">{t('common.status')}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((plan) => (
        <tr key={plan.id}>
          <td className="nowrap">{plan.symbol ? planName(plan) : ''}</td>
          <th scope="row">
            <Link href={to.plan(plan.id)}>{plan.title || planName(plan)}</Link>
          </th>
          <td>{plan.unit.name}</td>
          <td>{plan.date ? formatDate(plan.date) : plan.year}</td>
          <td className="num" data-label={t('plan.items')}>
            {plan.itemCount}
          </td>
          <td>
            <Status tone={statusTone[plan.status]} text={t(statusLabel[plan.status])} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
