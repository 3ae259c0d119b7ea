import { t } from '~/lib/i18n'
import { DateField } from '~/ui/DateField'
import { InputField, TextField } from '~/ui/Field'
import type { Head } from './queries'
import { Recipients } from './Recipients'
import { SignatoryFields } from './SignatoryFields'

type Props = { head: Head; onHead: (changes: Partial<Head>) => void }

/** What is not in the text stays empty. */
const orNull = (text: string) => text || null
const numberOf = (text: string) => Number.parseInt(text, 10) || null
const shown = (value: number | null | undefined) => (value == null ? '' : String(value))

/** Head and foot of the document as they were read, each to be put right. */
export function HeadFields({ head, onHead }: Props) {
  return (
    <section className="head">
      <h2>{t('plan.head')}</h2>
      <TextField
        label={t('plan.title_label')}
        rows={2}
        required
        value={head.title ?? ''}
        onValue={(title) => onHead({ title: orNull(title) })}
      />
      <div className="five">
        <InputField
          label={t('plan.number')}
          inputMode="numeric"
          value={shown(head.number)}
          onValue={(number) => onHead({ number: numberOf(number) })}
        />
        <InputField
          label={t('plan.symbol')}
          value={head.symbol ?? ''}
          onValue={(symbol) => onHead({ symbol: orNull(symbol) })}
        />
        <InputField
          label={t('read.place')}
          value={head.place ?? ''}
          onValue={(place) => onHead({ place: orNull(place) })}
        />
        <DateField
          label={t('plan.date')}
          value={head.date ?? ''}
          onValue={(date) => onHead({ date: orNull(date) })}
        />
        <InputField
          label={t('common.year')}
          inputMode="numeric"
          value={shown(head.year)}
          onValue={(year) => onHead({ year: numberOf(year) })}
        />
      </div>
      <details>
        <summary>{t('read.more_head')}</summary>
        <div className="foot-fields">
          <div>
            <TextField
              label={t('plan.issuer')}
              rows={2}
              value={head.issuer ?? ''}
              onValue={(issuer) => onHead({ issuer: orNull(issuer) })}
            />
            <TextField
              label={t('plan.basis')}
              hint={head.legalBases.map(({ number }) => number).join(', ') || undefined}
              rows={3}
              value={head.basis ?? ''}
              onValue={(basis) => onHead({ basis: orNull(basis) })}
            />
            <TextField
              label={t('read.closing')}
              rows={3}
              value={head.closing ?? ''}
              onValue={(closing) => onHead({ closing: orNull(closing) })}
            />
          </div>
          <div>
            <Recipients recipients={head.recipients} onRecipients={(recipients) => onHead({ recipients })} />
            <SignatoryFields signatory={head.signatory} onSignatory={(signatory) => onHead({ signatory })} />
          </div>
        </div>
      </details>
    </section>
  )
}
