import { Link } from 'wouter'
import type { Schema } from '~/api/client'
import { daysBefore, formatDate } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { to } from '~/paths'

type Props = { title: string; kin: Schema<'UnitHistoryKin'>[]; past?: boolean }

/** Of whom a unit was made, or what became of it; a predecessor opens on the last day it was there. */
export function KinList({ title, kin, past }: Props) {
  if (kin.length === 0) return null
  return (
    <section className="block">
      <h2>{title}</h2>
      <ul className="rows">
        {kin.map(({ unit, since, numbers }) => (
          <li key={unit.id + since}>
            <span>
              <Link href={to.unit(unit.id, past ? daysBefore(since, 1) : since)}>{unit.name}</Link>
              {unit.code && <span className="muted"> {unit.code}</span>}
            </span>
            <span className="muted small">
              {t('org.from_day', { day: formatDate(since) })}
              {!numbers && `, ${t('unit.without_numbers')}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
