import { Link } from 'wouter'
import { formatDate } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import type { Reorganisation } from './queries'

type Props = {
  closed: Reorganisation['closed']
  opened: Reorganisation['opened']
  links?: boolean
  day: string
}

/** Who takes over from whom: one row for each unit that carries on. */
export function Successions({ closed, opened, links, day }: Props) {
  const rows = new Map<string, { heir: (typeof opened)[number]; from: string[] }>()
  for (const { unit, heir } of closed) {
    const row = rows.get(heir.id) ?? { heir, from: [] }
    row.from.push(unit.name)
    rows.set(heir.id, row)
  }
  for (const heir of opened) if (!rows.has(heir.id)) rows.set(heir.id, { heir, from: [] })
  const collator = new Intl.Collator('vi')
  const sorted = [...rows.values()].sort((a, b) => collator.compare(a.heir.name, b.heir.name))
  return (
    <table className="tbl fold compact">
      <caption className="sr">{t('reorg.successions')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('reorg.from_on', { day: formatDate(day) })}</th>
          <th scope="col">{t('unit.code')}</th>
          <th scope="col">{t('reorg.takes_over')}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map(({ heir, from }) => (
          <tr key={heir.id}>
            <th scope="row">{links ? <Link href={to.unit(heir.id)}>{heir.name}</Link> : heir.name}</th>
            <td data-label={t('unit.code')}>{heir.code}</td>
            <td>{from.length > 0 ? from.sort(collator.compare).join(', ') : t('reorg.begins_anew')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
