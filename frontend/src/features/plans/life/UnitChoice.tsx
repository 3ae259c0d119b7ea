import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useState } from 'react'
import { unitsBelow, unitsNamed } from '~/features/units/queries'
import { useSettled } from '~/features/units/useSettled'
import { t } from '~/lib/i18n'
import { Button } from '~/ui/Button'
import { InputField } from '~/ui/Field'

type Named = { id: string; name: string }
type Props = { issuer: Named; chosen: Named[]; onChosen: (units: Named[]) => void }

/** Units by a few letters of their name, or all that stand directly below the issuer at once. */
export function UnitChoice({ issuer, chosen, onChosen }: Props) {
  const [typed, setTyped] = useState('')
  const q = useSettled(typed.normalize('NFC').trim())
  const { data: found } = useQuery({ ...unitsNamed(q), enabled: q.length > 1 })
  const { data: below } = useQuery(unitsBelow(issuer.id))
  const isNew = ({ id }: Named) => !chosen.some((each) => each.id === id)
  const hits = q.length > 1 && typed.trim().length > 1 ? (found?.items ?? []).filter(isNew) : []
  const rest = (below?.items ?? []).filter(isNew)
  return (
    <>
      <InputField label={t('life.units')} type="search" autoComplete="off" value={typed} onValue={setTyped} />
      {hits.length > 0 && (
        <ul className="hits">
          {hits.map((unit) => (
            <li key={unit.id}>
              <button
                type="button"
                className="link"
                onClick={() => {
                  setTyped('')
                  onChosen([...chosen, unit])
                }}
              >
                {unit.name}
              </button>
            </li>
          ))}
        </ul>
      )}
      {rest.length > 0 && (
        <p>
          <Button small onClick={() => onChosen([...chosen, ...rest])}>
            {t('life.units.all_below', { n: rest.length })}
          </Button>
        </p>
      )}
      <ul className="chosen">
        {chosen.map((unit) => (
          <li key={unit.id}>
            {unit.name}
            <button
              type="button"
              className="iconbtn"
              aria-label={t('life.line.remove', { name: unit.name })}
              onClick={() => onChosen(chosen.filter(({ id }) => id !== unit.id))}
            >
              <X className="i" aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
