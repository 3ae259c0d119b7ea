import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { t } from '~/lib/i18n'
import { useAddress } from '~/lib/search'
import { to } from '~/paths'
import { InputField, SelectField } from '~/ui/Field'
import { Filters } from '~/ui/Filters'
import { Loading } from '~/ui/Loading'
import { PageHeader } from '~/ui/PageHeader'
import { Pager } from '~/ui/Pager'
import { ProblemNote } from '~/ui/ProblemNote'
import { type ProgrammeRow, programmeList } from './queries'
import { actText, kindLabel, yearText } from './years'

const kinds = Object.keys(kindLabel) as (keyof typeof kindLabel)[]

/** What runs over years, above the plans of each. */
export default function ProgrammeListPage() {
  const address = useAddress()
  const kind = kinds.find((each) => each === address.get('loai'))
  const q = address.get('tim')
  const { data, error, isPending } = useQuery(programmeList({ kind, q, cursor: address.get('trang') }))
  const set = (changes: Record<string, string>) => address.set({ ...changes, trang: null })
  return (
    <>
      <PageHeader title={t('nav.programmes')} lead={<p>{t('programme.list_lead')}</p>} />
      <Filters used={[kind, q].filter(Boolean).length}>
        <SelectField
          label={t('programme.kind')}
          value={kind ?? ''}
          onValue={(loai) => set({ loai })}
          options={[['', t('common.all')], ...kinds.map((each) => [each, t(kindLabel[each])] as const)]}
        />
        <InputField
          label={t('common.search')}
          type="search"
          value={q ?? ''}
          onValue={(tim) => set({ tim })}
        />
      </Filters>
      <ProblemNote error={error} />
      {isPending && <Loading />}
      {data?.items.length === 0 && <p className="empty">{t('programme.none')}</p>}
      {data && data.items.length > 0 && <Table rows={data.items} />}
      {data && <Pager page={data} onCursor={(trang) => address.set({ trang })} />}
    </>
  )
}

const Table = ({ rows }: { rows: ProgrammeRow[] }) => (
  <table className="tbl fold">
    <caption className="sr">{t('nav.programmes')}</caption>
    <thead>
      <tr>
        <th scope="col">{t('programme.name')}</th>
        <th scope="col">{t('programme.kind')}</th>
        <th scope="col">{t('unit.unit')}</th>
        <th scope="col">{t('programme.years')}</th>
        <th scope="col">{t('programme.now')}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.id}>
          <th scope="row">
            <Link href={to.programme(row.id)}>{row.name}</Link>
            {row.act && <small className="line muted">{actText(row.act)}</small>}
          </th>
          <td>{t(kindLabel[row.kind])}</td>
          <td>{row.unit.name}</td>
          <td className="nowrap">
            {row.fromYear}–{row.toYear}
          </td>
          <td>{yearText(row.now)}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
