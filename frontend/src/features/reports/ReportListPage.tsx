import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { currentPeriod, type Period, periods } from '~/features/series/queries'
import { UnitSelect } from '~/features/units/UnitSelect'
import { formatInstant } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { useAddress } from '~/lib/search'
import { to } from '~/paths'
import { useOffice } from '~/session/useOffice'
import { Button } from '~/ui/Button'
import { SelectField } from '~/ui/Field'
import { Filters } from '~/ui/Filters'
import { Loading } from '~/ui/Loading'
import { PageHeader } from '~/ui/PageHeader'
import { Pager } from '~/ui/Pager'
import { ProblemNote } from '~/ui/ProblemNote'
import { Status } from '~/ui/Status'
import { reportStatusLabel, reportStatusTone } from './labels'
import { type ReportRow, reportList, useCreateReport } from './queries'

const states = Object.keys(reportStatusLabel) as (keyof typeof reportStatusLabel)[]

export default function ReportListPage() {
  const { unit, writes } = useOffice()
  const address = useAddress()
  const { data: all } = useQuery(periods)
  const within = address.get('donvi') ?? unit.id
  const state = states.find((each) => each === address.get('trangthai'))
  const filter = { within, period: address.get('ky'), state, cursor: address.get('trang'), limit: 50 }
  const { data, error, isPending } = useQuery(reportList(filter))
  const set = (changes: Record<string, string>) => address.set({ ...changes, trang: null })
  return (
    <>
      <PageHeader title={t('nav.reports')} />
      {writes && <NewReport />}
      <Filters used={[address.get('donvi'), filter.period, state].filter(Boolean).length}>
        <UnitSelect home={unit} value={within} onValue={(donvi) => set({ donvi })} />
        <SelectField
          label={t('report.period')}
          value={filter.period ?? ''}
          onValue={(ky) => set({ ky })}
          options={[['', t('common.all')], ...(all ?? []).map(({ code, name }) => [code, name] as const)]}
        />
        <SelectField
          label={t('common.status')}
          value={state ?? ''}
          onValue={(trangthai) => set({ trangthai })}
          options={[
            ['', t('common.all')],
            ...states.map((each) => [each, t(reportStatusLabel[each])] as const),
          ]}
        />
      </Filters>
      <ProblemNote error={error} />
      {isPending && <Loading />}
      {data?.items.length === 0 && <p className="empty">{t('report.none')}</p>}
      {data && data.items.length > 0 && <ReportTable rows={data.items} periods={all ?? []} />}
      {data && <Pager page={data} onCursor={(trang) => address.set({ trang })} />}
    </>
  )
}

const ReportTable = ({ rows, periods }: { rows: ReportRow[]; periods: Period[] }) => (
  <table className="tbl fold">
    <caption className="sr">{t('nav.reports')}</caption>
    <thead>
      <tr>
        <th scope="col">{t('report.report')}</th>
        <th scope="col">{t('unit.unit')}</th>
        <th scope="col">{t('report.period')}</th>
        <th scope="col">{t('common.status')}</th>
        <th scope="col">{t('report.submitted_at')}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.id}>
          <th scope="row">
            <Link href={to.report(row.id)}>{row.title}</Link>
          </th>
          <td>{row.unit.name}</td>
          <td>{periods.find(({ code }) => code === row.period)?.name ?? row.period}</td>
          <td>
            <Status tone={reportStatusTone[row.status]} text={t(reportStatusLabel[row.status])} />
          </td>
          <td data-label={row.submittedAt ? t('report.submitted_at') : undefined}>
            {row.submittedAt ? formatInstant(row.submittedAt) : ''}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

/** Begins the report of the officer's own unit for a period; the server says when there is one already. */
function NewReport() {
  const { unit } = useOffice()
  const { data: all } = useQuery(periods)
  const [, navigate] = useLocation()
  const [chosen, setChosen] = useState<string | null>(null)
  const create = useCreateReport()
  if (!all || all.length === 0) return null
  const period = chosen ?? currentPeriod(all)?.code ?? ''
  const begin = () =>
    create.mutate({ period, unitId: unit.id }, { onSuccess: (report) => navigate(to.report(report.id)) })
  return (
    <section className="bar2" aria-label={t('report.new')}>
      <SelectField
        label={t('report.new_for', { unit: unit.name })}
        value={period}
        onValue={setChosen}
        options={all.map(({ code, name }) => [code, name] as const)}
      />
      <Button kind="pri" disabled={create.isPending} onClick={begin}>
        {t('report.new')}
      </Button>
      <ProblemNote error={create.error} />
    </section>
  )
}
