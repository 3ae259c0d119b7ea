import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { Link, useLocation } from 'wouter'
import { t } from '~/lib/i18n'
import { formatNumber, formatPercent } from '~/lib/numbers'
import { useAddress } from '~/lib/search'
import { to } from '~/paths'
import { Figure } from '~/ui/Figure'
import { Loading } from '~/ui/Loading'
import { Pager } from '~/ui/Pager'
import { ProblemNote } from '~/ui/ProblemNote'
import { Bars } from './Bars'
import { Entries } from './Entries'
import { type ReportFigure, type Sources, sourcesOf } from './queries'

type Props = { reportId: string; figure: ReportFigure }

/** From the figure to the units, from a unit to what was recorded: the address keeps where one stands. */
export function SourcePanel({ reportId, figure }: Props) {
  const address = useAddress()
  const [, navigate] = useLocation()
  const heading = useRef<HTMLHeadingElement>(null)
  const cursor = address.get('trang')
  const { data, error } = useQuery(sourcesOf(figure.id, address.get('donvi'), cursor))

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows to each figure opened
  useEffect(() => heading.current?.focus(), [figure.id])

  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') navigate(to.report(reportId))
    }
    addEventListener('keydown', close)
    return () => removeEventListener('keydown', close)
  }, [navigate, reportId])

  return (
    <aside className="src noprint" aria-labelledby="source-heading">
      <div className="ph">
        <p className="muted">{t('source.title')}</p>
        <Link className="iconbtn" href={to.report(reportId)} aria-label={t('common.close')}>
          <X className="i" aria-hidden="true" />
        </Link>
      </div>
      {data && <Trail reportId={reportId} figure={figure} trail={data.trail} />}
      <h1 className="h2" id="source-heading" ref={heading} tabIndex={-1}>
        {figure.name}
      </h1>
      <ProblemNote error={error} />
      {!data && !error && <Loading />}
      {data && (
        <>
          <p className="big">
            <Figure figure={{ ...data, kind: figure.kind }} />
          </p>
          <p className="def">{sentence(data, figure)}</p>
          {data.children.length > 0 && <Bars reportId={reportId} figure={figure} rows={data.children} />}
          <Recorded folded={data.children.length > 0} key={data.unit.id} opened={!!cursor}>
            <Entries entries={data.entries.items} ratio={figure.kind === 'RATIO'} />
            <Pager page={data.entries} onCursor={(trang) => address.set({ trang })} />
          </Recorded>
        </>
      )}
    </aside>
  )
}

type RecordedProps = { folded: boolean; opened: boolean; children: ReactNode }

/** Everything recorded in a unit and below it: where there are units to go by, it waits folded under them. */
const Recorded = ({ folded, opened, children }: RecordedProps) =>
  folded ? (
    <details className="block" open={opened}>
      <summary>{t('source.all_entries')}</summary>
      {children}
    </details>
  ) : (
    children
  )

/** Says in words how the figure came about; a ratio is never added up. */
function sentence(data: Sources, figure: ReportFigure): string {
  if (data.status !== 'REPORTED') return t('source.nothing', { unit: data.unit.name })
  if (figure.kind === 'RATIO' && data.numerator != null && data.denominator != null && data.value != null)
    return t('source.ratio', {
      a: formatNumber(data.numerator),
      b: formatNumber(data.denominator),
      p: formatPercent(data.value),
    })
  const given = data.children.filter((child) => child.status === 'REPORTED').length
  if (data.children.length > 0) return t('source.sum_of_units', { n: given, all: data.children.length })
  return t('source.from_entries', { unit: data.unit.name })
}

const Trail = ({ reportId, figure, trail }: Props & { trail: Sources['trail'] }) => (
  <nav aria-label={t('source.trail')}>
    <ol className="crumb">
      {trail.map((unit, index) => (
        <li key={unit.id}>
          {index === trail.length - 1 ? (
            <b aria-current="page">{unit.name}</b>
          ) : (
            <Link
              href={to.report(reportId, {
                nguon: figure.indicator,
                donvi: index === 0 ? undefined : unit.id,
              })}
            >
              {unit.name}
            </Link>
          )}
        </li>
      ))}
    </ol>
  </nav>
)
