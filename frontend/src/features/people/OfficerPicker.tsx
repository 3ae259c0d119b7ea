import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSettled } from '~/features/units/useSettled'
import { t } from '~/lib/i18n'
import { InputField } from '~/ui/Field'
import { ProblemNote } from '~/ui/ProblemNote'
import { officerById, officerList } from './queries'

type Props = {
  label: string
  value: string
  onValue: (officerId: string) => void
  error?: string
  optional?: boolean
  /** Who cannot be meant, as whoever hands an office over. */
  without?: string
}

/** An officer found by name, with or without diacritics; the login tells two of the same name apart. */
export function OfficerPicker({ label, value, onValue, error, optional, without }: Props) {
  const [typed, setTyped] = useState('')
  const name = useSettled(typed.trim())
  const { data: chosen } = useQuery({ ...officerById(value), enabled: value !== '' })
  const { data, error: failed } = useQuery({ ...officerList(name), enabled: value === '' && name.length > 1 })
  if (value)
    return (
      <div className="f">
        <span className="lab">{label}</span>
        <button type="button" className="in pick on" onClick={() => onValue('')}>
          <span>
            {chosen?.name ?? '…'}
            {chosen && <small>{chosen.login}</small>}
          </span>
          <span className="e">{t('common.change')}</span>
        </button>
      </div>
    )
  const found = name.length > 1 ? data?.items.filter(({ id }) => id !== without) : undefined
  return (
    <div className="picker">
      <InputField
        label={label}
        optional={optional}
        placeholder={t('people.search_hint')}
        type="search"
        autoComplete="off"
        value={typed}
        error={error}
        onValue={setTyped}
      />
      <ProblemNote error={failed} />
      <ul aria-label={t('people.found')}>
        {found?.map((officer) => (
          <li key={officer.id}>
            <button
              type="button"
              className="in pick"
              onClick={() => {
                setTyped('')
                onValue(officer.id)
              }}
            >
              <span>
                {officer.name}
                <small>{officer.login}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className="small muted" role="status">
        {found?.length === 0 ? t('people.found_none') : ''}
      </p>
    </div>
  )
}
