import '~/styles/people.css'
import { useQuery } from '@tanstack/react-query'
import { basisLabel, positionLabel, roleLabel, rolesText } from '~/features/people/labels'
import { OfficerPicker } from '~/features/people/OfficerPicker'
import { statusLabel, stepLabel } from '~/features/plans/labels'
import { reasonLabel } from '~/features/reports/labels'
import { UnitSelect } from '~/features/units/UnitSelect'
import { t } from '~/lib/i18n'
import { useAddress } from '~/lib/search'
import { useOffice } from '~/session/useOffice'
import { Button } from '~/ui/Button'
import { DateField } from '~/ui/DateField'
import { SelectField } from '~/ui/Field'
import { Filters } from '~/ui/Filters'
import { Loading } from '~/ui/Loading'
import { PageHeader } from '~/ui/PageHeader'
import { PageProblem } from '~/ui/PageProblem'
import { Pager } from '~/ui/Pager'
import { ProblemNote } from '~/ui/ProblemNote'
import { EntryList } from './EntryList'
import { kindLabel, kindText, type Words } from './labels'
import { auditList, useExport } from './queries'
import { Verification } from './Verification'

const words: Words = {
  role: roleLabel,
  position: positionLabel,
  basis: basisLabel,
  from: statusLabel,
  reason: reasonLabel,
  transition: stepLabel,
  what: { 'audit-entries': 'nav.audit', photo: 'activity.photos', 'report document': 'audit.paper' },
}

/** Who did what: `?ai=` an officer, `?donvi=` a unit, `?viec=` a kind, `?tu=` and `?den=` days, `?doituong=` one thing. */
export default function AuditPage() {
  const { unit } = useOffice()
  const address = useAddress()
  const filter = {
    actor: address.get('ai'),
    within: address.get('donvi'),
    kind: address.get('viec'),
    from: address.get('tu'),
    to: address.get('den'),
    subject: address.get('doituong'),
  }
  const { data, error, isPending } = useQuery(
    auditList({ ...filter, cursor: address.get('trang'), limit: 30 }),
  )
  const taken = useExport()
  const set = (changes: Record<string, string>) => address.set({ ...changes, trang: null })
  if ((error as { status?: number } | null)?.status === 403) return <PageProblem error={error} />
  return (
    <>
      <PageHeader
        title={t('nav.audit')}
        lead={<p>{t('audit.lead')}</p>}
        actions={
          <Button disabled={taken.isPending} onClick={() => taken.mutate(filter)}>
            {t('audit.export')}
          </Button>
        }
      />
      <Verification />
      <div className="wide">
        <Filters used={Object.values(filter).filter(Boolean).length}>
          <OfficerPicker label={t('audit.who')} value={filter.actor ?? ''} onValue={(ai) => set({ ai })} />
          <UnitSelect
            home={unit}
            value={filter.within ?? unit.id}
            onValue={(donvi) => set({ donvi: donvi === unit.id ? '' : donvi })}
          />
          <SelectField
            label={t('audit.kind')}
            value={filter.kind ?? ''}
            onValue={(viec) => set({ viec })}
            options={[
              ['', t('common.all')],
              ...Object.keys(kindLabel).map((kind) => [kind, kindText(kind)] as const),
            ]}
          />
          <DateField label={t('common.from')} value={filter.from ?? ''} onValue={(tu) => set({ tu })} />
          <DateField label={t('common.to')} value={filter.to ?? ''} onValue={(den) => set({ den })} />
        </Filters>
      </div>
      {filter.subject && (
        <p className="row">
          {t('audit.one_subject')}
          <Button small kind="quiet" onClick={() => set({ doituong: '' })}>
            {t('common.clear_filter')}
          </Button>
        </p>
      )}
      <ProblemNote error={error ?? taken.error} />
      {isPending && <Loading />}
      {data?.items.length === 0 && <p className="empty">{t('audit.none')}</p>}
      {data && <EntryList entries={data.items} words={words} rolesText={rolesText} />}
      {data && <Pager page={data} onCursor={(trang) => address.set({ trang })} />}
    </>
  )
}
