import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { formatDate, today } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { Button } from '~/ui/Button'
import { DateField } from '~/ui/DateField'
import { InputField } from '~/ui/Field'
import { ProblemNote } from '~/ui/ProblemNote'
import { formatMoney, parseMoney } from './money'
import { type BudgetLine, expensesOf, useRemoveLine, useSpend } from './queries'

/** What has been spent on a line, paper by paper; spending is recorded here. */
export function Spending({ line, edits }: { line: BudgetLine; edits: boolean }) {
  const { data } = useQuery(expensesOf(line))
  const remove = useRemoveLine()
  return (
    <>
      <p className="row">
        {t('budget.estimate')} <b>{formatMoney(line.estimate)}</b>
        {t('budget.left')} <b>{formatMoney(line.estimate - line.spent)}</b>
      </p>
      {data?.items.length === 0 && <p className="muted">{t('budget.nothing_spent')}</p>}
      <ul className="goals">
        {data?.items.map((expense) => (
          <li key={expense.id}>
            <span>
              {formatDate(expense.spentOn)}
              <small>
                {[expense.paper, expense.note, expense.recordedBy.name].filter(Boolean).join(' · ')}
              </small>
            </span>
            <b className="num">{formatMoney(expense.amount)}</b>
          </li>
        ))}
      </ul>
      {edits && <SpendForm line={line} />}
      {edits && data?.items.length === 0 && (
        <Button kind="quiet" disabled={remove.isPending} onClick={() => remove.mutate(line)}>
          {t('budget.remove_line')}
        </Button>
      )}
      <ProblemNote error={remove.error} />
    </>
  )
}

function SpendForm({ line }: { line: BudgetLine }) {
  const [spentOn, setSpentOn] = useState(today())
  const [typed, setTyped] = useState('')
  const [paper, setPaper] = useState('')
  const spend = useSpend(line)
  const amount = parseMoney(typed)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (amount && spentOn)
      spend.mutate(
        { spentOn, amount, paper: paper.normalize('NFC').trim() || null, note: null },
        { onSuccess: () => setTyped('') },
      )
  }
  return (
    <form onSubmit={submit}>
      <div className="two">
        <DateField label={t('common.day')} value={spentOn} onValue={setSpentOn} />
        <InputField
          label={t('budget.amount')}
          inputMode="numeric"
          value={typed}
          onValue={setTyped}
          error={typed.trim() && !amount ? t('budget.not_money') : undefined}
        />
      </div>
      <InputField label={t('budget.paper')} optional maxLength={200} value={paper} onValue={setPaper} />
      <ProblemNote error={spend.error} />
      <Button type="submit" kind="pri" disabled={!amount || !spentOn || spend.isPending}>
        {t('budget.spend')}
      </Button>
    </form>
  )
}
