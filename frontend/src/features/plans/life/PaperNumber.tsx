import { useQuery } from '@tanstack/react-query'
import { today } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { DateField } from '~/ui/DateField'
import { InputField } from '~/ui/Field'
import { planById } from '../queries'
import { registerOf } from './queries'
import { nextNumber } from './register'
import type { Version } from './versions'

type Document = Version['document']
type Props = { planId: string; document: Document; onDocument: (document: Document) => void }

/** The amending paper has a number of its own, entered in the register at the issue; the plan keeps the one it has. */
export function PaperNumber({ planId, document, onDocument }: Props) {
  const { data: plan } = useQuery(planById(planId))
  const year = Number((document.date ?? today()).slice(0, 4))
  const { data: register } = useQuery({
    ...registerOf(plan?.unit.id ?? '', year),
    enabled: !!plan,
  })
  const series = document.symbol ?? plan?.document.symbol ?? ''
  const next = nextNumber(register, series)
  return (
    <fieldset>
      <legend>{t('life.amendment.paper')}</legend>
      <p className="hint">{next && t('life.amendment.paper_hint', { number: `${next}/${series}` })}</p>
      <div className="three">
        <InputField
          label={t('plan.number')}
          optional
          inputMode="numeric"
          pattern="\d*"
          value={document.number == null ? '' : String(document.number)}
          onValue={(number) =>
            onDocument({ ...document, number: Number(number) || null, symbol: series || null })
          }
        />
        <InputField
          label={t('plan.symbol')}
          value={series}
          onValue={(symbol) => onDocument({ ...document, symbol })}
        />
        <DateField
          label={t('plan.date')}
          optional
          value={document.date ?? ''}
          onValue={(date) => onDocument({ ...document, date: date || null })}
        />
      </div>
    </fieldset>
  )
}
