import { t } from '~/lib/i18n'
import { DateField } from '~/ui/DateField'
import { InputField, SelectField } from '~/ui/Field'
import { positionLabel } from './labels'
import { PaperFields } from './PaperFields'
import type { Position } from './queries'
import { type TermsErrors, type TermsText, withPosition } from './terms'

type Props = { text: TermsText; errors: TermsErrors; change: (changes: Partial<TermsText>) => void }

/** Everything that is written about an office, apart from who holds it where. */
export function TermsFields({ text, errors, change }: Props) {
  const positions = Object.keys(positionLabel) as Position[]
  return (
    <>
      <div className="two wrap">
        <SelectField
          label={t('people.position')}
          value={text.position}
          onValue={(position) => change(withPosition(text, position as Position))}
          options={positions.map((each) => [each, t(positionLabel[each])] as const)}
        />
        <DateField
          label={t('people.from')}
          value={text.from}
          error={errors.from}
          onValue={(from) => change({ from })}
        />
      </div>
      <InputField
        label={t('people.title')}
        hint={t('people.title_hint')}
        maxLength={300}
        value={text.title}
        error={errors.title}
        onValue={(title) => change({ title })}
      />
      <PaperFields {...{ text, errors, change }} />
    </>
  )
}
