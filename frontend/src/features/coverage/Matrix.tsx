import { memo, useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { cellId, moveBetweenCells } from './cells'
import type { CoverageColumn, CoverageRow, CoverageTotal, ProgressState } from './queries'
import { Counts } from './State'
import { countOf, stateIcon, stateLabel, states, stateTone, stateWord } from './states'

type Chosen = { unit: string; item: string } | null
type Props = {
  planId: string
  columns: CoverageColumn[]
  rows: CoverageRow[]
  totals: CoverageTotal[]
  only?: ProgressState
  chosen: Chosen
  onOpen: (unit: string, item: string) => void
}

/**
 * Units × items as a plain table. One listener serves all cells and one of them is in the tab order, the arrow keys
 * reach the others; an icon is drawn once and referred to, so that 56 × 40 cells cost no more than their text.
 */
export function Matrix({ planId, columns, rows, totals, only, chosen, onOpen }: Props) {
  const table = useRef<HTMLTableElement>(null)
  useEffect(() => {
    const cells = table.current?.querySelectorAll<HTMLElement>('td button')
    if (cells && ![...cells].some((cell) => cell.tabIndex === 0)) cells[0]?.setAttribute('tabindex', '0')
  })
  const open = (event: { target: EventTarget | null }) => {
    const cell = (event.target as Element).closest<HTMLElement>('button[data-item]')
    if (cell) onOpen(cell.dataset.unit ?? '', cell.dataset.item ?? '')
  }
  return (
    <table ref={table} className="mtx" data-only={only} onClick={open} onKeyDown={moveBetweenCells}>
      <caption className="sr">{t('cover.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('unit.unit')}</th>
          {columns.map(({ itemId, path, text }) => (
            <th scope="col" key={itemId} title={text}>
              <Link href={to.plan(planId, itemId)}>
                <b>{path}</b> <span>{text}</span>
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row
            key={row.unit.id}
            row={row}
            columns={columns}
            chosen={chosen?.unit === row.unit.id ? chosen.item : null}
          />
        ))}
      </tbody>
      {totals.length > 0 && <Totals columns={columns} totals={totals} />}
    </table>
  )
}

const Row = memo(({ row, columns, chosen }: RowProps) => {
  const cells = new Map(row.cells.map((cell) => [cell.itemId, cell]))
  return (
    <tr>
      <th scope="row">
        {row.unit.name}
        {row.formerly.length > 0 && (
          <small>{t('cover.formerly', { units: row.formerly.map(({ name }) => name).join(', ') })}</small>
        )}
        <Counts counts={row.counts} />
      </th>
      {columns.map(({ itemId, path }) => {
        const cell = cells.get(itemId)
        if (!cell) return <td key={itemId} />
        return (
          <td key={itemId} className={stateTone[cell.state]} data-state={cell.state}>
            <button
              type="button"
              id={cellId(row.unit.id, itemId)}
              tabIndex={-1}
              data-unit={row.unit.id}
              data-item={itemId}
              aria-current={chosen === itemId || undefined}
              aria-label={`${t(stateWord[cell.state])}: ${row.unit.name}, ${path}`}
            >
              <svg className="i" aria-hidden="true">
                <use href={`#cs-${cell.state}`} width="100%" height="100%" />
              </svg>
              <span>{t(stateWord[cell.state])}</span>
            </button>
          </td>
        )
      })}
    </tr>
  )
})
type RowProps = { row: CoverageRow; columns: CoverageColumn[]; chosen: string | null }

const Totals = ({ columns, totals }: { columns: CoverageColumn[]; totals: CoverageTotal[] }) => {
  const byItem = new Map(totals.map(({ itemId, units }) => [itemId, units]))
  return (
    <tfoot>
      {states.map((state) => (
        <tr key={state}>
          <th scope="row">{t('cover.units_in', { state: t(stateLabel[state]) })}</th>
          {columns.map(({ itemId }) => {
            const counts = byItem.get(itemId)
            return <td key={itemId}>{counts ? countOf(counts, state) : ''}</td>
          })}
        </tr>
      ))}
    </tfoot>
  )
}

/** The five icons, once; the cells refer to them. */
export const Icons = () => (
  <svg width="0" height="0" aria-hidden="true" className="sprite">
    {states.map((state) => {
      const Icon = stateIcon[state]
      return <Icon key={state} id={`cs-${state}`} />
    })}
  </svg>
)
