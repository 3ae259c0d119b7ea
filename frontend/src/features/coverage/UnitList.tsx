import { useState } from 'react'
import { t } from '~/lib/i18n'
import type { CoverageColumn, CoverageRow, ProgressState } from './queries'
import { Counts, State } from './State'

type Props = {
  columns: CoverageColumn[]
  rows: CoverageRow[]
  only?: ProgressState
  onOpen: (unit: string, item: string) => void
}

/** On a phone: unit after unit, each unfolding into its items. What is folded is not drawn. */
export const UnitList = ({ rows, ...rest }: Props) => (
  <ul className="ulist">
    {rows.map((row) => (
      <UnitEntry key={row.unit.id} row={row} {...rest} />
    ))}
  </ul>
)

function UnitEntry({ row, columns, only, onOpen }: Omit<Props, 'rows'> & { row: CoverageRow }) {
  const [open, setOpen] = useState(false)
  const column = new Map(columns.map((each) => [each.itemId, each]))
  return (
    <li>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <b>{row.unit.name}</b>
          <Counts counts={row.counts} />
        </summary>
        {open && (
          <ul>
            {row.cells
              .filter(({ state }) => !only || state === only)
              .map(({ itemId, state }) => (
                <li key={itemId}>
                  <button type="button" onClick={() => onOpen(row.unit.id, itemId)}>
                    <span>
                      <b>{column.get(itemId)?.path}</b> {column.get(itemId)?.text}
                    </span>
                    <State state={state} />
                  </button>
                </li>
              ))}
          </ul>
        )}
        {row.formerly.length > 0 && (
          <p className="muted small">
            {t('cover.formerly', { units: row.formerly.map(({ name }) => name).join(', ') })}
          </p>
        )}
      </details>
    </li>
  )
}
