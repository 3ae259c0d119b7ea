import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Link } from 'wouter'
import { today } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { Button } from '~/ui/Button'
import { DateField } from '~/ui/DateField'
import { InputField } from '~/ui/Field'
import { ProblemNote } from '~/ui/ProblemNote'
import type { Plan } from '../queries'
import { registerOf, useTakeNumber } from './queries'
import { nextNumber, usualSeries } from './register'

/** The number of a paper comes from the unit's register: the next one is proposed, a gap may be taken by hand. */
export function NumberForm({ plan }: { plan: Plan }) {
  const [symbol, setSymbol] = useState<string | null>(null)
  const [date, setDate] = useState(plan.document.date ?? today())
  const [number, setNumber] = useState<string | null>(null)
  const year = Number(date.slice(0, 4)) || plan.document.year || new Date().getFullYear()
  const { data: register } = useQuery(registerOf(plan.unit.id, year))
  const take = useTakeNumber(plan)
  const series = symbol ?? plan.document.symbol ?? usualSeries(register)
  const proposed = nextNumber(register, series)
  const chosen = number ?? proposed?.toString() ?? ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    take.mutate({ number: Number(chosen) || null, symbol: series.trim() || null, date: date || null })
  }
  return (
    <form className="fresh" onSubmit={submit}>
      <h2>{t('life.number')}</h2>
      <p className="hint">
        {proposed && t('life.number.hint', { year, n: proposed })}{' '}
        <Link href={to.register(plan.unit.id, String(year))}>{t('life.register')}</Link>
      </p>
      <div className="three">
        <InputField
          label={t('plan.number')}
          inputMode="numeric"
          pattern="\d+"
          required
          value={chosen}
          onValue={setNumber}
        />
        <InputField label={t('plan.symbol')} required value={series} onValue={setSymbol} />
        <DateField label={t('plan.date')} value={date} onValue={setDate} />
      </div>
      <ProblemNote error={take.error} />
      <Button type="submit" disabled={take.isPending || !proposed}>
        {t('life.number.take', { number: `${chosen}/${series}` })}
      </Button>
    </form>
  )
}
