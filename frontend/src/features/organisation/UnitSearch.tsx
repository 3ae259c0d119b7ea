import { useQuery } from '@tanstack/react-query'
import { ArrowRight } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { inSentence } from '~/features/units/labels'
import { unitById } from '~/features/units/queries'
import { useSettled } from '~/features/units/useSettled'
import { daysBefore, formatDate } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { InputField } from '~/ui/Field'
import { ProblemNote } from '~/ui/ProblemNote'
import { type Found, foundUnits } from './found'
import { namesEver } from './queries'

type Props = { text: string; onText: (text: string) => void }

/** Finds a unit by any name it ever had; a name of the past leads to who carries on today. */
export function UnitSearch({ text, onText }: Props) {
  const [typed, setTyped] = useState(text)
  const q = useSettled(typed.normalize('NFC').trim())
  const { data, error, isFetching } = useQuery(namesEver(q))
  const found = q.length > 1 && data ? foundUnits(data.items) : null
  return (
    <search>
      <InputField
        label={t('org.search')}
        hint={t('org.search_hint')}
        type="search"
        autoComplete="off"
        value={typed}
        onValue={(value) => {
          setTyped(value)
          onText(value.trim())
        }}
      />
      <ProblemNote error={error} />
      {found && (
        <p className="muted small" role="status">
          {isFetching ? t('common.loading') : t('org.found', { n: found.length })}
        </p>
      )}
      {found && found.length > 0 && (
        <ul className="rows found">
          {found.map((each) => (
            <Result key={each.unit.id} found={each} />
          ))}
        </ul>
      )}
    </search>
  )
}

function Result({ found: { unit, names } }: { found: Found }) {
  const renamed = !unit.closedOn && !!unit.validTo
  const { data: today } = useQuery({ ...unitById(unit.id), enabled: renamed })
  const { data: parent } = useQuery({ ...unitById(unit.parentId ?? ''), enabled: !!unit.parentId })
  const name = today?.name ?? unit.name
  const older = names.filter((each) => each !== name)
  return (
    <li>
      <div>
        <Link href={to.unit(unit.id)}>{name}</Link>
        {unit.code && <span className="muted"> {unit.code}</span>}
        {parent && <small className="muted">{inSentence(parent.name)}</small>}
        {older.length > 0 && (
          <small className="muted">{t('org.formerly', { names: older.join(', ') })}</small>
        )}
        {unit.closedOn && (
          <small className="muted">{t('org.until', { day: formatDate(daysBefore(unit.closedOn, 1)) })}</small>
        )}
      </div>
      {unit.closedOn && unit.heir && (
        <div className="heir">
          <ArrowRight className="i" aria-hidden="true" />
          <span>
            {t('org.from_day', { day: formatDate(unit.closedOn) })}{' '}
            <Link href={to.unit(unit.heir.id)}>{unit.heir.name}</Link>
          </span>
        </div>
      )}
    </li>
  )
}
