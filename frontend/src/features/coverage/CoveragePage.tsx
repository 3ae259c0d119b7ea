import '~/styles/split.css'
import '~/styles/coverage.css'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { planName } from '~/features/plans/labels'
import { planById } from '~/features/plans/queries'
import { UnitSelect } from '~/features/units/UnitSelect'
import { formatDate } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { useAddress } from '~/lib/search'
import { to } from '~/paths'
import { useOffice } from '~/session/useOffice'
import { Button } from '~/ui/Button'
import { Loading } from '~/ui/Loading'
import { PageHeader } from '~/ui/PageHeader'
import { PageProblem } from '~/ui/PageProblem'
import { CellPanel } from './CellPanel'
import { cellId } from './cells'
import { Icons, Matrix } from './Matrix'
import { coverageOf } from './queries'
import { StateFilter } from './StateFilter'
import { rowsWith, states } from './states'
import { UnitList } from './UnitList'
import { useNarrow } from './useNarrow'

/** What became of a plan at the units below, item by item; the address says what is filtered and which cell is open. */
export default function CoveragePage({ id }: { id: string }) {
  const { unit } = useOffice()
  const address = useAddress()
  const narrow = useNarrow()
  const within = address.get('donvi')
  const only = states.find((each) => each === address.get('trangthai'))
  const { data: plan, error } = useQuery(planById(id))
  const coverage = useInfiniteQuery(coverageOf(id, within))
  const pages = coverage.data?.pages ?? []
  const [first] = pages
  const chosen = { unit: address.get('o') ?? '', item: address.get('muc') ?? '' }
  const isOpen = !!chosen.unit && !!chosen.item
  const open = (o: string, muc: string) => address.set({ o, muc })
  const close = () => {
    address.set({ o: null, muc: null })
    // On a phone the list comes back only with the next paint.
    setTimeout(() => document.getElementById(cellId(chosen.unit, chosen.item))?.focus())
  }
  const problem = error ?? coverage.error
  if (!plan || !first) return problem ? <PageProblem error={problem} /> : <Loading />
  const rows = rowsWith(
    pages.flatMap(({ items }) => items),
    only,
  )
  const totals = first.totals ?? []
  return (
    <div className={isOpen ? 'wk open' : 'wk'}>
      <div className="doc">
        <PageHeader
          title={t('cover.title', { plan: planName(plan.document) })}
          lead={
            <p className="row">
              {t('cover.lead', {
                units: first.count ?? rows.length,
                items: first.columns.length,
                date: formatDate(first.asOf),
              })}
              <Link href={to.plan(id)}>{t('plan.plan')}</Link>
            </p>
          }
          actions={!narrow && <Button onClick={() => print()}>{t('common.print')}</Button>}
        />
        <div className="covf">
          <UnitSelect
            home={unit}
            value={within ?? unit.id}
            onValue={(donvi) => address.set({ donvi: donvi === unit.id ? null : donvi, o: null, muc: null })}
          />
          <StateFilter
            counts={totals.map(({ units }) => units)}
            value={only}
            onValue={(trangthai) => address.set({ trangthai })}
          />
        </div>
        {rows.length === 0 && <p className="empty">{t('cover.none')}</p>}
        {rows.length > 0 &&
          (narrow ? (
            <UnitList columns={first.columns} rows={rows} only={only} onOpen={open} />
          ) : (
            <section className="scroll mtxbox" aria-label={t('cover.caption')}>
              <Icons />
              <Matrix
                planId={id}
                columns={first.columns}
                rows={rows}
                totals={totals}
                only={only}
                chosen={isOpen ? chosen : null}
                onOpen={open}
              />
            </section>
          ))}
        {coverage.hasNextPage && (
          <Button disabled={coverage.isFetchingNextPage} onClick={() => coverage.fetchNextPage()}>
            {t('cover.more')}
          </Button>
        )}
      </div>
      {isOpen && <CellPanel planId={id} {...chosen} onClose={close} />}
    </div>
  )
}
