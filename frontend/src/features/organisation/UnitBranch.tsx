import { useInfiniteQuery } from '@tanstack/react-query'
import { ChevronDown, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { byName } from '~/features/units/labels'
import type { UnitRow } from '~/features/units/queries'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { Button } from '~/ui/Button'
import { Loading } from '~/ui/Loading'
import { ProblemNote } from '~/ui/ProblemNote'
import { levelBelow } from './queries'

type Shown = { day: string; address?: string; open: readonly string[]; own: string }

/** A unit and, once it is opened, who reports to it on that day. */
export function UnitBranch({ unit, shown }: { unit: UnitRow; shown: Shown }) {
  const [touched, setTouched] = useState<boolean | null>(null)
  const opened = touched ?? shown.open.includes(unit.id)
  const Icon = opened ? ChevronDown : ChevronRight
  return (
    <li>
      <div className={unit.id === shown.own ? 'ln sel' : 'ln'}>
        {unit.below > 0 ? (
          <button
            type="button"
            className="tw"
            aria-expanded={opened}
            aria-label={t('org.below', { unit: unit.name })}
            onClick={() => setTouched(!opened)}
          >
            <Icon className="i" aria-hidden="true" />
          </button>
        ) : (
          <span className="tw" />
        )}
        <Link href={to.unit(unit.id, shown.address)}>{unit.name}</Link>
        <span className="ex">
          {unit.id === shown.own && <span className="tag run">{t('org.own')}</span>}
          {unit.below > 0 && <span className="muted small">{t('org.n_below', { n: unit.below })}</span>}
          {unit.code && <span className="muted small code">{unit.code}</span>}
        </span>
      </div>
      {opened && unit.below > 0 && <Level parent={unit.id} shown={shown} />}
    </li>
  )
}

function Level({ parent, shown }: { parent: string; shown: Shown }) {
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    levelBelow(parent, shown.day),
  )
  if (isPending) return <Loading />
  if (error) return <ProblemNote error={error} />
  const units = data.pages.flatMap((page) => page.items)
  return (
    <>
      <ul className="tree">
        {byName(units).map((unit) => (
          <UnitBranch key={unit.id} unit={unit} shown={shown} />
        ))}
      </ul>
      {hasNextPage && (
        <Button small disabled={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {t('org.more')}
        </Button>
      )}
    </>
  )
}
