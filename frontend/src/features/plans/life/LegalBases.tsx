import { X } from 'lucide-react'
import { t } from '~/lib/i18n'
import { Button } from '~/ui/Button'
import { DateField } from '~/ui/DateField'
import { InputField } from '~/ui/Field'
import type { LegalBasis } from './head'

type Props = { bases: readonly LegalBasis[]; onBases: (bases: LegalBasis[]) => void }

/** The acts a paper stands on, one by one. */
export function LegalBases({ bases, onBases }: Props) {
  const set = (at: number, changes: Partial<LegalBasis>) =>
    onBases(bases.map((each, index) => (index === at ? { ...each, ...changes } : each)))
  return (
    <fieldset className="lines">
      <legend>{t('life.legal_bases')}</legend>
      <ul>
        {bases.map((basis, at) => (
          <li key={at} className="basis">
            <InputField
              label={t('life.basis_number')}
              value={basis.number}
              onValue={(number) => set(at, { number })}
            />
            <DateField
              label={t('common.day')}
              value={basis.date ?? ''}
              onValue={(date) => set(at, { date: date || null })}
            />
            <InputField
              label={t('life.basis_title')}
              value={basis.title ?? ''}
              onValue={(title) => set(at, { title })}
            />
            <button
              type="button"
              className="iconbtn"
              aria-label={t('life.line.remove', { name: basis.number || String(at + 1) })}
              onClick={() => onBases(bases.filter((_, index) => index !== at))}
            >
              <X className="i" aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      <Button
        small
        onClick={() => onBases([...bases, { number: '', date: null, issuer: null, title: null }])}
      >
        {t('life.basis_add')}
      </Button>
    </fieldset>
  )
}
