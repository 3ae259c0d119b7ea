import '~/styles/organisation.css'
import '~/styles/split.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { unitById, wayUp } from '~/features/units/queries'
import { daysBefore, formatDate, today } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { useAddress } from '~/lib/search'
import { to } from '~/paths'
import { DateField } from '~/ui/DateField'
import { Loading } from '~/ui/Loading'
import { PageHeader } from '~/ui/PageHeader'
import { PageProblem } from '~/ui/PageProblem'
import { KinList } from './KinList'
import { Lines } from './Lines'
import { ChildrenOnDay, kindAndCode, OfficesOnDay } from './OnDay'
import { historyOf } from './queries'
import { Rate } from './Rate'
import { Story } from './Story'

/** A unit and its life: what it was called, of what it was made, what became of it, and who is there on a day. */
export default function UnitPage({ id }: { id: string }) {
  const address = useAddress()
  const { data: history, error } = useQuery(historyOf(id))
  const closedOn = history?.closedOn ?? undefined
  const lastDay = closedOn && closedOn <= today() ? daysBefore(closedOn, 1) : today()
  const first = history?.lines[0]?.from ?? lastDay
  const asked = address.get('ngay') ?? lastDay
  const day = asked < first ? first : closedOn && asked >= closedOn ? lastDay : asked
  const { data: unit } = useQuery({ ...unitById(id, day), enabled: !!history })
  const { data: way } = useQuery({ ...wayUp(id, day), enabled: !!history })
  const heir =
    closedOn && closedOn <= today() && history?.heir ? { ...history.heir, since: closedOn } : undefined
  if (error) return <PageProblem error={error} />
  if (!history || !unit) return <Loading />
  return (
    <>
      <nav aria-label={t('unit.way')}>
        <ol className="crumb">
          <li>
            <Link href={to.organisation({ ngay: address.get('ngay') })}>{t('org.title')}</Link>
          </li>
          {way
            ?.slice(1)
            .reverse()
            .map((above) => (
              <li key={above.id}>
                <Link href={to.unit(above.id, address.get('ngay'))}>{above.name}</Link>
              </li>
            ))}
        </ol>
      </nav>
      <PageHeader title={unit.name} lead={<p>{kindAndCode(unit.kind, unit.code)}</p>} />
      {closedOn && closedOn <= today() && (
        <p className="note soon">
          {t('unit.ended', { day: formatDate(daysBefore(closedOn, 1)) })}{' '}
          {history.heir && (
            <>
              {t('unit.now')} <Link href={to.unit(history.heir.id)}>{history.heir.name}</Link>.
            </>
          )}
        </p>
      )}
      <Story history={history} />
      <div className="org">
        <div className="side2">
          <KinList title={t('unit.predecessors')} kin={history.predecessors} past />
          <KinList title={t('unit.successors')} kin={history.successors} />
          <section className="block">
            <DateField
              label={t('org.day')}
              value={day}
              onValue={(iso) => iso && address.set({ ngay: iso === today() ? null : iso })}
            />
          </section>
          <OfficesOnDay id={id} day={day} />
          <ChildrenOnDay id={id} day={day} address={address.get('ngay')} />
        </div>
        <div>
          <Rate id={id} name={unit.name} heir={heir} />
          <section className="block">
            <h2>{t('unit.lines')}</h2>
            <Lines history={history} />
          </section>
        </div>
      </div>
    </>
  )
}
