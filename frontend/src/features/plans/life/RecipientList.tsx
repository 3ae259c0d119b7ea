import { X } from 'lucide-react'
import { t } from '~/lib/i18n'
import { Button } from '~/ui/Button'
import { InputField, SelectField } from '~/ui/Field'
import type { Recipient } from './head'
import { roleLabel } from './labels'

type Props = { lines: readonly Recipient[]; onLines: (lines: Recipient[]) => void }
const roles = ['COPY', 'REPORT_TO', 'ARCHIVE'] as const

/** The lines under "Nơi nhận" as they stand on the paper; which units they mean is worked out when they are saved. */
export function RecipientList({ lines, onLines }: Props) {
  const set = (at: number, changes: Partial<Recipient>) =>
    onLines(lines.map((each, index) => (index === at ? { ...each, ...changes } : each)))
  return (
    <fieldset className="lines">
      <legend>{t('prov.recipients')}</legend>
      <p className="hint">{t('life.recipients.hint')}</p>
      <ul>
        {lines.map((line, at) => (
          <li key={at}>
            <InputField
              label={t('plan.line', { n: at + 1 })}
              value={line.name}
              onValue={(name) => set(at, { name })}
            />
            <SelectField
              label={t('life.role')}
              value={line.role}
              onValue={(role) => set(at, { role: role as Recipient['role'] })}
              options={roles.map((role) => [role, t(roleLabel[role])] as const)}
            />
            <button
              type="button"
              className="iconbtn"
              aria-label={t('life.line.remove', { name: line.name || String(at + 1) })}
              onClick={() => onLines(lines.filter((_, index) => index !== at))}
            >
              <X className="i" aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      <Button small onClick={() => onLines([...lines, { name: '', role: 'COPY', raw: null }])}>
        {t('life.line.add')}
      </Button>
    </fieldset>
  )
}
