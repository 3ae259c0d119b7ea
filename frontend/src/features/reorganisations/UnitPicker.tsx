import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useState } from 'react'
import { unitsNamed } from '~/features/units/queries'
import { useSettled } from '~/features/units/useSettled'
import { t } from '~/lib/i18n'
import { InputField } from '~/ui/Field'
import type { NewUnit } from './queries'

type Props = {
  label: string
  hint?: string
  day: string
  chosen: readonly string[]
  many?: boolean
  named: (ref: string) => string
  /** Units the same paper opens: they can be named although they do not exist yet. */
  fresh?: readonly NewUnit[]
  onChosen: (refs: string[], names: Record<string, string>) => void
}

/** Units by a few letters of their name, as on the day before; each chosen one stands below and can be taken off. */
export function UnitPicker({ label, hint, day, chosen, many, named, fresh = [], onChosen }: Props) {
  const [typed, setTyped] = useState('')
  const [seen, setSeen] = useState<Record<string, string>>({})
  const q = useSettled(typed.normalize('NFC').trim())
  const { data } = useQuery({ ...unitsNamed(q, day), enabled: q.length > 1 && !!day })
  const found = [
    ...fresh.map(({ key, type, name }) => ({ id: key, name: `${type} ${name}`.trim(), code: null })),
    ...(typed.trim().length > 1 && q.length > 1 ? (data?.items ?? []) : []),
  ].filter(({ id, name, code }) => name && !chosen.includes(id) && !(code && chosen.includes(code)))
  const choose = (id: string, name: string) => {
    const names = { ...seen, [id]: name }
    setSeen(names)
    setTyped('')
    onChosen(many ? [...chosen, id] : [id], names)
  }
  const nameOf = (ref: string) => seen[ref] ?? named(ref)
  return (
    <div className="picker">
      {(many || chosen.length === 0) && (
        <InputField
          label={label}
          hint={hint ?? t('reorg.pick_hint')}
          type="search"
          autoComplete="off"
          value={typed}
          onValue={setTyped}
        />
      )}
      {!many && chosen.length > 0 && <p className="lab">{label}</p>}
      {(many || chosen.length === 0) && found.length > 0 && (
        <ul className="hits">
          {found.map((unit) => (
            <li key={unit.id}>
              <button type="button" className="link" onClick={() => choose(unit.id, unit.name)}>
                {unit.name}
              </button>{' '}
              {unit.code && <span className="muted small">{unit.code}</span>}
            </li>
          ))}
        </ul>
      )}
      {chosen.length > 0 && (
        <ul className="chosen">
          {chosen.map((ref) => (
            <li key={ref}>
              {nameOf(ref)}
              <button
                type="button"
                className="iconbtn"
                aria-label={t('reorg.take_off', { unit: nameOf(ref) })}
                onClick={() =>
                  onChosen(
                    chosen.filter((each) => each !== ref),
                    seen,
                  )
                }
              >
                <X className="i" aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
