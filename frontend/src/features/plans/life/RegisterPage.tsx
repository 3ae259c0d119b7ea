import '~/styles/life.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { UnitSelect } from '~/features/units/UnitSelect'
import { formatInstant } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { useAddress } from '~/lib/search'
import { to } from '~/paths'
import { useOffice } from '~/session/useOffice'
import { InputField } from '~/ui/Field'
import { Filters } from '~/ui/Filters'
import { Loading } from '~/ui/Loading'
import { PageHeader } from '~/ui/PageHeader'
import { ProblemNote } from '~/ui/ProblemNote'
import { type Register, registerOf } from './queries'
import { spans } from './register'

/** The register of outgoing papers: what number each has, the next one, and the numbers nobody took. */
export default function RegisterPage() {
  const { unit } = useOffice()
  const address = useAddress()
  const of = address.get('donvi') ?? unit.id
  const year = Number(address.get('nam')) || new Date().getFullYear()
  const { data, error } = useQuery({ ...registerOf(of, year), enabled: year > 1900 && year < 2201 })
  return (
    <>
      <PageHeader title={t('life.register')} lead={<p>{t('life.register.lead')}</p>} />
      <Filters used={[address.get('donvi'), address.get('nam')].filter(Boolean).length}>
        <UnitSelect home={unit} value={of} onValue={(donvi) => address.set({ donvi })} />
        <InputField
          label={t('common.year')}
          inputMode="numeric"
          maxLength={4}
          value={address.get('nam') ?? String(year)}
          onValue={(nam) => address.set({ nam })}
        />
      </Filters>
      <ProblemNote error={error} />
      {!data && !error && <Loading />}
      {data?.series.length === 0 && (
        <p className="empty">{t('life.register.none', { unit: data.unit.name, year: data.year })}</p>
      )}
      {data?.series.map((series) => (
        <Series key={series.series} series={series} />
      ))}
    </>
  )
}

const Series = ({ series: { series, next, gaps, entries } }: { series: Register['series'][number] }) => (
  <section className="block">
    <h2>{series || t('life.register.no_symbol')}</h2>
    <p className="muted">{t('life.register.next', { n: next })}</p>
    {gaps.length > 0 && (
      <p className="note soon small">{t('life.register.gaps', { n: gaps.length, numbers: spans(gaps) })}</p>
    )}
    <table className="tbl fold register">
      <caption className="sr">{t('life.register.of', { series })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('plan.number')}</th>
          <th scope="col">{t('life.register.paper')}</th>
          <th scope="col">{t('life.register.taken_by')}</th>
          <th scope="col">{t('life.register.taken_at')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.number}>
            <td className="nowrap">{series ? `${entry.number}/${series}` : entry.number}</td>
            <th scope="row">
              <Link href={to.plan(entry.planId)}>{entry.title}</Link>
              {entry.versionId && <span className="tag none">{t('life.register.amendment')}</span>}
            </th>
            <td>{entry.takenBy.name}</td>
            <td className="nowrap">{formatInstant(entry.takenAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
