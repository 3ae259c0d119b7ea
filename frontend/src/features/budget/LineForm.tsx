import { type FormEvent, useState } from 'react'
import { t } from '~/lib/i18n'
import { parseCount } from '~/lib/numbers'
import { Button } from '~/ui/Button'
import { InputField, SelectField } from '~/ui/Field'
import { ProblemNote } from '~/ui/ProblemNote'
import { formatMoney, parseMoney, sourceLabel, sources } from './money'
import { type BudgetSource, useAddLine } from './queries'

/** A line of the estimate: an amount, or so many at so much, which is multiplied here and nowhere by hand. */
export function LineForm({ itemId, onDone }: { itemId: string; onDone: () => void }) {
  const [source, setSource] = useState<BudgetSource>('STATE_BUDGET')
  const [label, setLabel] = useState('')
  const [count, setCount] = useState('')
  const [each, setEach] = useState('')
  const add = useAddLine(itemId)
  const quantity = parseCount(count) || null
  const cost = parseMoney(each)
  const estimate = cost === null ? null : cost * (quantity ?? 1)
  const words = label.normalize('NFC').trim()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (words && estimate !== null)
      add.mutate(
        {
          source,
          label: words,
          quantity,
          unitCost: quantity === null ? null : cost,
          estimate,
          note: null,
        },
        { onSuccess: onDone },
      )
  }
  return (
    <form onSubmit={submit}>
      <InputField label={t('budget.label')} maxLength={500} value={label} onValue={setLabel} />
      <SelectField
        label={t('budget.source')}
        value={source}
        onValue={(value) => setSource(value as BudgetSource)}
        options={sources.map((value) => [value, t(sourceLabel[value])] as const)}
      />
      <div className="two">
        <InputField
          label={t('budget.quantity')}
          optional
          inputMode="numeric"
          value={count}
          onValue={setCount}
        />
        <InputField
          label={t('budget.amount')}
          inputMode="numeric"
          value={each}
          onValue={setEach}
          error={each.trim() && cost === null ? t('budget.not_money') : undefined}
        />
      </div>
      {estimate !== null && (
        <p aria-live="polite">
          {t('budget.estimate')} <b>{formatMoney(estimate)}</b>
        </p>
      )}
      <ProblemNote error={add.error} />
      <Button type="submit" kind="pri" disabled={!words || estimate === null || add.isPending}>
        {t('budget.add_line')}
      </Button>
    </form>
  )
}
