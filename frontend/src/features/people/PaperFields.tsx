import { t } from '~/lib/i18n'
import { DateField } from '~/ui/DateField'
import { InputField, SelectField } from '~/ui/Field'
import { basisLabel } from './labels'
import type { Basis } from './queries'
import type { TermsErrors, TermsText } from './terms'

type Props = { text: TermsText; errors: TermsErrors; change: (changes: Partial<TermsText>) => void }

/** How somebody came to an office, until when, and the paper that says so. */
export function PaperFields({ text, errors, change }: Props) {
  const bases = Object.keys(basisLabel) as Basis[]
  return (
    <>
      <div className="two wrap">
        <SelectField
          label={t('people.basis')}
          value={text.basis}
          onValue={(basis) => change({ basis: basis as Basis | '' })}
          options={[
            ['', t('people.basis.unknown')],
            ...bases.map((each) => [each, t(basisLabel[each])] as const),
          ]}
        />
        <DateField
          label={t('people.term_end')}
          optional
          value={text.termEnd}
          error={errors.termEnd}
          onValue={(termEnd) => change({ termEnd })}
        />
      </div>
      <fieldset>
        <legend>
          {t('people.paper')} <span className="muted opt">({t('common.optional')})</span>
        </legend>
        <div className="two wrap">
          <InputField
            label={t('people.paper_number')}
            maxLength={100}
            value={text.paperNumber}
            error={errors.paperNumber}
            onValue={(paperNumber) => change({ paperNumber })}
          />
          <DateField
            label={t('people.paper_date')}
            value={text.paperDate}
            error={errors.paperDate}
            onValue={(paperDate) => change({ paperDate })}
          />
        </div>
        <InputField
          label={t('people.paper_issuer')}
          maxLength={300}
          value={text.paperIssuer}
          error={errors.paperIssuer}
          onValue={(paperIssuer) => change({ paperIssuer })}
        />
      </fieldset>
    </>
  )
}
