import { useState } from 'react'
import { t } from '~/lib/i18n'
import { formatNumber } from '~/lib/numbers'
import { Button } from '~/ui/Button'
import { Dialog } from '~/ui/Dialog'
import { formatMoney, sourceLabel } from './money'
import type { BudgetLine } from './queries'
import { Spending } from './Spending'

/** Estimate and spending of each line, and their sums. */
export function LineList({ lines, edits }: { lines: BudgetLine[]; edits: boolean }) {
  const [opened, setOpened] = useState<string | null>(null)
  const line = lines.find(({ id }) => id === opened)
  const sum = (of: 'estimate' | 'spent') => lines.reduce((all, each) => all + each[of], 0)
  return (
    <>
      <ul className="goals">
        {lines.map((each) => (
          <li key={each.id}>
            <span>
              {each.label}
              <small>
                {t(sourceLabel[each.source])}
                {each.quantity != null &&
                  each.unitCost != null &&
                  ` · ${formatNumber(each.quantity)} × ${formatMoney(each.unitCost)}`}
              </small>
            </span>
            <span className="num">
              <b>{formatMoney(each.estimate)}</b>
              <small>{t('budget.spent_of', { amount: formatMoney(each.spent) })}</small>
              <Button kind="quiet" small onClick={() => setOpened(each.id)}>
                {t('budget.spending')}
                <span className="sr">: {each.label}</span>
              </Button>
            </span>
          </li>
        ))}
        <li className="sum">
          <span>{t('budget.sum')}</span>
          <span className="num">
            <b>{formatMoney(sum('estimate'))}</b>
            <small>{t('budget.spent_of', { amount: formatMoney(sum('spent')) })}</small>
          </span>
        </li>
      </ul>
      {line && (
        <Dialog title={line.label} onClose={() => setOpened(null)}>
          <Spending line={line} edits={edits} />
        </Dialog>
      )}
    </>
  )
}
