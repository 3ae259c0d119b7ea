import { useQuery } from '@tanstack/react-query'
import { t } from '~/lib/i18n'
import { SelectField } from '~/ui/Field'
import { unitById, unitsBelow } from './queries'

type Props = { home: { id: string; name: string }; value: string; onValue: (unitId: string) => void }

/** The unit one stands in, the way up to one's own unit, and the units directly below: one step at a time. */
export function UnitSelect({ home, value, onValue }: Props) {
  const { data: current } = useQuery({ ...unitById(value), enabled: value !== home.id })
  const { data: below } = useQuery(unitsBelow(value))
  const { data: above } = useQuery({
    ...unitById(current?.parentId ?? home.id),
    enabled: !!current?.parentId,
  })
  const up = value === home.id ? null : (above ?? home)
  const collator = new Intl.Collator('vi')
  const children = [...(below?.items ?? [])].sort((a, b) => collator.compare(a.shortName, b.shortName))
  const options: [string, string][] = []
  if (up) options.push([up.id, `↑ ${up.name}`])
  options.push([value, value === home.id ? home.name : (current?.name ?? '…')])
  for (const child of children) options.push([child.id, `   ${child.name}`])
  return <SelectField label={t('unit.unit')} value={value} onValue={onValue} options={options} />
}
