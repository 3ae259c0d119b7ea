import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { isAbsent } from '~/api/client'
import { byName, kindLabel } from '~/features/units/labels'
import { formatDate } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { Button } from '~/ui/Button'
import { ProblemNote } from '~/ui/ProblemNote'
import { levelBelow, type OfficeRow, officesAt } from './queries'

type Props = { id: string; day: string; address?: string }

/** Who reported to the unit on the day. */
export function ChildrenOnDay({ id, day, address }: Props) {
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery(levelBelow(id, day))
  const units = data?.pages.flatMap((page) => page.items)
  return (
    <section className="block">
      <h2>{t('unit.children', { day: formatDate(day) })}</h2>
      <ProblemNote error={error} />
      {units?.length === 0 && <p className="empty">{t('unit.no_children')}</p>}
      <ul className="cols">
        {byName(units ?? []).map((unit) => (
          <li key={unit.id}>
            <Link href={to.unit(unit.id, address)}>{unit.name}</Link>
            {unit.below > 0 && <span className="muted small"> {t('org.n_below', { n: unit.below })}</span>}
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <Button small onClick={() => fetchNextPage()}>
          {t('org.more')}
        </Button>
      )}
    </section>
  )
}

/** Who is officer and approver under one title is named once. */
const holders = (offices: OfficeRow[]) =>
  offices.filter(
    (office, index) =>
      !office.officer ||
      offices.findIndex(
        (other) => other.officer?.id === office.officer?.id && other.title === office.title,
      ) === index,
  )

/** Who held which office there on the day. */
export function OfficesOnDay({ id, day }: Props) {
  const { data, error } = useQuery(officesAt(id, day))
  return (
    <section className="block">
      <h2>{t('unit.offices', { day: formatDate(day) })}</h2>
      {isAbsent(error) ? <p className="empty">{t('unit.out_of_reach')}</p> : <ProblemNote error={error} />}
      {data?.items.length === 0 && <p className="empty">{t('unit.no_offices')}</p>}
      <ul className="rows">
        {holders(data?.items ?? []).map((office, index) => (
          <li key={office.id ?? index}>
            <span>
              {office.officer ? (
                <Link href={to.officer(office.officer.id)}>{office.officer.name}</Link>
              ) : (
                <b>{t('unit.vacant')}</b>
              )}
              {office.title && <small className="muted line">{office.title}</small>}
            </span>
            {office.from && (
              <span className="muted small nowrap">
                {t('org.from_day', { day: formatDate(office.from) })}
              </span>
            )}
          </li>
        ))}
      </ul>
      {!error && (
        <Link className="small" href={to.officers({ donvi: id })}>
          {t('unit.officers_page')}
        </Link>
      )}
    </section>
  )
}

/** The kind and the code of a line, as the lead of the page names them. */
export const kindAndCode = (kind: keyof typeof kindLabel, code?: string | null) =>
  code ? t('unit.kind_code', { kind: t(kindLabel[kind]), code }) : t(kindLabel[kind])
