import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { Figure } from '~/ui/Figure'
import { Loading } from '~/ui/Loading'
import { ProblemNote } from '~/ui/ProblemNote'
import { Entries } from './Entries'
import { type ReportFigure, type Sources, sourcesOf } from './queries'

type Child = Sources['children'][number]
type Props = { reportId: string; figure: ReportFigure; rows: Child[] }

/** Largest first; units without a figure stand at the end and are named, not counted as zero. */
export function Bars({ reportId, figure, rows }: Props) {
  const ranked = [...rows].sort((a, b) => (b.value ?? -1) - (a.value ?? -1))
  const most = Math.max(1, ...rows.map((row) => row.value ?? 0))
  const [open, setOpen] = useState<string | null>(null)
  return (
    <ul className="bars">
      {ranked.map((row) => (
        <li key={row.unit.id} className={open === row.unit.id ? 'on' : ''}>
          <button
            type="button"
            className={row.value == null ? 'line none' : 'line'}
            aria-expanded={open === row.unit.id}
            onClick={() => setOpen(open === row.unit.id ? null : row.unit.id)}
          >
            <span className="name">{row.unit.name}</span>
            {row.value != null && (
              <span className="track" aria-hidden="true">
                <span className="b" style={{ width: `${(row.value / most) * 100}%` }} />
              </span>
            )}
            <span className="v">
              <Figure figure={{ ...row, kind: figure.kind }} />
            </span>
          </button>
          {open === row.unit.id && <Inside reportId={reportId} figure={figure} unit={row.unit} />}
        </li>
      ))}
    </ul>
  )
}

/** What stands behind one bar: the units below it, or what was recorded in it. */
function Inside({ reportId, figure, unit }: { reportId: string; figure: ReportFigure; unit: Child['unit'] }) {
  const { data, error } = useQuery(sourcesOf(figure.id, unit.id))
  if (!data || data.unit.id !== unit.id) return error ? <ProblemNote error={error} /> : <Loading />
  return (
    <div className="inside">
      {data.children.length === 0 ? (
        <Entries entries={data.entries.items} ratio={figure.kind === 'RATIO'} />
      ) : (
        <ul className="below">
          {data.children.map((child) => (
            <li key={child.unit.id}>
              <Link href={to.report(reportId, { nguon: figure.indicator, donvi: child.unit.id })}>
                {child.unit.name}
              </Link>
              <span>
                <Figure figure={{ ...child, kind: figure.kind }} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <Link href={to.report(reportId, { nguon: figure.indicator, donvi: unit.id })}>
        {t('source.view_unit', { unit: unit.name })}
      </Link>
    </div>
  )
}
