import '~/styles/organisation.css'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { decides } from '~/features/reorganisations/who'
import { actName } from '~/features/units/labels'
import { wayUp } from '~/features/units/queries'
import { formatDate, today } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { useAddress } from '~/lib/search'
import { to } from '~/paths'
import { useOffice } from '~/session/useOffice'
import { Loading } from '~/ui/Loading'
import { PageHeader } from '~/ui/PageHeader'
import { ProblemNote } from '~/ui/ProblemNote'
import { DayRail } from './DayRail'
import { lastChange, stops } from './days'
import { KindCounts } from './KindCounts'
import { changesCarriedOut, historyOf } from './queries'
import { UnitBranch } from './UnitBranch'
import { UnitSearch } from './UnitSearch'

/** The organisation as it was, is, or is decided to be on a day. */
export default function OrganisationPage() {
  const { me, unit } = useOffice()
  const address = useAddress()
  const chosen = address.get('ngay')
  const day = chosen ?? today()
  const { data: changes, error: changesError } = useQuery(changesCarriedOut)
  // While another day is on its way the slider stays where the fingers are.
  const {
    data: way,
    error,
    isPending,
  } = useQuery({ ...wayUp(unit.id, day), placeholderData: keepPreviousData })
  const root = way?.at(-1)
  const { data: history } = useQuery({ ...historyOf(root?.id ?? ''), enabled: !!root })
  const first = history?.lines[0]?.from
  const change = lastChange(changes ?? [], day)
  return (
    <>
      <PageHeader
        title={t('org.title')}
        lead={
          <p>
            {change
              ? t('org.lead_change', {
                  day: formatDate(day),
                  title: change.title,
                  act: actName(change.act),
                  since: formatDate(change.day),
                })
              : t('org.lead', { day: formatDate(day) })}
          </p>
        }
        actions={
          decides(me) && (
            <Link className="btn" href={to.reorganisations()}>
              {t('reorg.title')}
            </Link>
          )
        }
      />
      <ProblemNote error={changesError ?? error} />
      <div className="org">
        <div className="side2">
          <UnitSearch text={address.get('tim') ?? ''} onText={(tim) => address.set({ tim })} />
          {first && changes && (
            <DayRail
              stops={stops(first, changes)}
              day={day}
              onDay={(iso) => address.set({ ngay: iso === today() ? null : iso })}
            />
          )}
          {root && <KindCounts within={root.id} day={day} change={change} />}
        </div>
        <section aria-labelledby="tree">
          <h2 id="tree">{t('org.tree', { day: formatDate(day) })}</h2>
          {isPending && <Loading />}
          {root && way && (
            <ul className="tree units">
              <UnitBranch
                unit={root}
                shown={{ day, address: chosen, open: way.map(({ id }) => id), own: way[0]?.id ?? '' }}
              />
            </ul>
          )}
        </section>
      </div>
    </>
  )
}
