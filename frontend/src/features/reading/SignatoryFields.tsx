import type { Schema } from '~/api/client'
import { type MessageKey, t } from '~/lib/i18n'
import { InputField } from '~/ui/Field'

type Signatory = Schema<'Signatory'>
type Props = { signatory: Signatory | null; onSignatory: (signatory: Signatory | null) => void }

const parts: [part: keyof Signatory, label: MessageKey][] = [
  ['authority', 'read.sign_authority'],
  ['onBehalfOf', 'read.sign_for'],
  ['title', 'read.sign_title'],
  ['name', 'read.sign_name'],
]

/** Who signs; nobody, as long as all of it is empty. */
export function SignatoryFields({ signatory, onSignatory }: Props) {
  const change = (part: keyof Signatory, text: string) => {
    const next = { ...signatory, [part]: text || null }
    onSignatory(parts.some(([each]) => next[each]) ? next : null)
  }
  return (
    <fieldset>
      <legend>{t('plan.signer')}</legend>
      <div className="two">
        {parts.map(([part, label]) => (
          <InputField
            key={part}
            label={t(label)}
            value={signatory?.[part] ?? ''}
            onValue={(text) => change(part, text)}
          />
        ))}
      </div>
    </fieldset>
  )
}
