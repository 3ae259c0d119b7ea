import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { itemPath, statusLabel } from '~/features/plans/labels'
import { formatDate, formatDay } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { Loading } from '~/ui/Loading'
import { ProblemNote } from '~/ui/ProblemNote'
import { coverageCell, type OpenedCell } from './queries'
import { State } from './State'
import { reasonLabel } from './states'

type Props = { planId: string; unit: string; item: string; onClose: () => void }

/** A cell opened: why it is in its state, the unit's own items, and what was held for them. */
export function CellPanel({ planId, unit, item, onClose }: Props) {
  const { data: cell, error } = useQuery(coverageCell(planId, unit, item))
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = cell?.unit.id
  useEffect(() => {
    if (shown) heading.current?.focus()
  }, [shown])
  return (
    <aside className="src noprint" aria-label={t('cover.cell')}>
      <div className="ph">
        <h1 className="h2" ref={heading} tabIndex={-1}>
          {cell ? cell.unit.name : t('cover.cell')}
        </h1>
        <button type="button" className="iconbtn" onClick={onClose} aria-label={t('common.close')}>
          <X className="i" aria-hidden="true" />
        </button>
      </div>
      <ProblemNote error={error} />
      {cell ? <Opened cell={cell} /> : !error && <Loading />}
    </aside>
  )
}

const Opened = ({ cell }: { cell: OpenedCell }) => (
  <>
    <p>
      <State state={cell.progress.state} />
    </p>
    <p className="def">{t(reasonLabel[cell.progress.reason], facts(cell))}</p>
    <blockquote className="quote">
      <Link href={to.plan(cell.planId, cell.item.id)}>{itemPath(cell.item.path)}</Link>: “{cell.item.text}”
    </blockquote>
    <section>
      <h2 className="h3">{t('cover.own_items', { n: cell.items.length })}</h2>
      {cell.items.length === 0 && <p className="muted small">{t('cover.no_items')}</p>}
      <ul className="acl plain">
        {cell.items.map((own) => (
          <li key={own.itemId}>
            <Link href={to.plan(own.planId, own.itemId)}>{own.text}</Link>
            <small>
              {own.unit.id !== cell.unit.id && `${own.unit.name} · `}
              {t(statusLabel[own.planStatus])}
              {own.dueOn && ` · ${t('task.due_on', { date: formatDate(own.dueOn) })}`}
              {own.doneOn && ` · ${t('cover.done_on', { date: formatDate(own.doneOn) })}`}
            </small>
          </li>
        ))}
      </ul>
    </section>
    <section>
      <h2 className="h3">{t('cover.activities', { n: cell.progress.activities })}</h2>
      {cell.activities.length === 0 && <p className="muted small">{t('activity.none')}</p>}
      <ul className="acts2">
        {cell.activities.map((held) => (
          <li key={held.activityId}>
            <span className="d">{formatDay(held.heldOn)}</span>
            <div>
              <Link href={to.activity(held.activityId)}>{held.title}</Link>
              <small>
                {held.unit.name}
                {held.attendances != null && ` · ${t('cover.attendances', { n: held.attendances })}`}
              </small>
              {held.result && <small>{held.result}</small>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  </>
)

const facts = ({ progress }: OpenedCell) => ({
  activities: progress.activities,
  attendances: progress.attendances,
  results: progress.results,
  items: progress.items,
  date: progress.doneOn ? formatDate(progress.doneOn) : '',
  reason: progress.exemption ?? '',
})
