import { Trash2 } from 'lucide-react'
import type { Schema } from '~/api/client'
import { type MessageKey, t } from '~/lib/i18n'
import { Button } from '~/ui/Button'

type Recipient = Schema<'Recipient'>
type Props = { recipients: Recipient[]; onRecipients: (recipients: Recipient[]) => void }

const roles: Record<Recipient['role'], MessageKey> = {
  REPORT_TO: 'read.role_report',
  COPY: 'read.role_copy',
  ARCHIVE: 'read.role_archive',
}

/** The lines under the plan that say who gets it. */
export function Recipients({ recipients, onRecipients }: Props) {
  const change = (at: number, changes: Partial<Recipient>) =>
    onRecipients(recipients.map((each, index) => (index === at ? { ...each, ...changes } : each)))
  return (
    <fieldset className="recipients">
      <legend>{t('read.recipients')}</legend>
      <ul>
        {recipients.map(({ name, role }, at) => (
          <li key={at}>
            <input
              className="in"
              aria-label={t('read.recipient_n', { n: at + 1 })}
              value={name}
              onInput={(event) => change(at, { name: event.currentTarget.value })}
            />
            <select
              className="in"
              aria-label={t('read.role_n', { n: at + 1 })}
              value={role}
              onChange={(event) => change(at, { role: event.currentTarget.value as Recipient['role'] })}
            >
              {Object.entries(roles).map(([each, label]) => (
                <option key={each} value={each}>
                  {t(label)}
                </option>
              ))}
            </select>
            <button
              type="button"
              className="iconbtn"
              aria-label={t('read.remove_recipient', { n: at + 1 })}
              onClick={() => onRecipients(recipients.filter((_, index) => index !== at))}
            >
              <Trash2 className="i" aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      <Button small onClick={() => onRecipients([...recipients, { name: '', role: 'COPY', raw: null }])}>
        {t('read.add_recipient')}
      </Button>
    </fieldset>
  )
}
