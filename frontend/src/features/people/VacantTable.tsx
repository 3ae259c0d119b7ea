import { Link } from 'wouter'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { useOffice } from '~/session/useOffice'
import { positionLabel } from './labels'
import type { OfficeRow } from './queries'

/** Seats nobody holds. Below one's own unit an approver fills them, an administrator everywhere; the service decides. */
export function VacantTable({ rows }: { rows: OfficeRow[] }) {
  const { me, holds } = useOffice()
  const own = me.offices.map(({ unit }) => unit?.id)
  const fills = (row: OfficeRow) => holds('ADMIN') || (holds('APPROVER') && !own.includes(row.unit?.id))
  return (
    <table className="tbl fold vacant">
      <caption className="sr">{t('people.state.vacant')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('unit.unit')}</th>
          <th scope="col">{t('people.position')}</th>
          <th scope="col">
            <span className="sr">{t('people.begin')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.unit?.id} ${row.position}`}>
            <th scope="row">
              {row.unit?.name} <small className="muted">{row.unit?.code}</small>
            </th>
            <td>{t(positionLabel[row.position])}</td>
            <td className="act">
              {row.unit && fills(row) && (
                <Link
                  className="btn sm"
                  href={to.newOffice({ donvi: row.unit.id, vitri: row.position })}
                  aria-label={`${t('people.begin')}: ${t(positionLabel[row.position])}, ${row.unit.name}`}
                >
                  {t('people.begin')}
                </Link>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
