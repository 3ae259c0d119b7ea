import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { reportStatusLabel, reportStatusTone } from '~/features/reports/labels'
import { reportList } from '~/features/reports/queries'
import { currentPeriod, periods } from '~/features/series/queries'
import { daysBetween, formatDay, today } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { useOffice } from '~/session/useOffice'
import { Status } from '~/ui/Status'

const lowerFirst = (name: string) => name.replace(/^./, (first) => first.toLocaleLowerCase('vi'))

/** The report of the current period: where it stands, how long there is, and the way to it. */
export function ReportCard() {
  const { unit, writes } = useOffice()
  const { data: all } = useQuery(periods)
  const period = all && currentPeriod(all)
  const { data: reports } = useQuery({
    ...reportList({ unit: unit.id, period: period?.code }),
    enabled: !!period,
  })
  if (!period || !reports) return null
  const report = reports.items.find((row) => row.status !== 'SUPERSEDED')
  const due = period.deadlines.find((deadline) => deadline.unitKind === unit.kind)?.submitBy
  const left = due ? daysBetween(today(), due) : undefined
  return (
    <section className="rep">
      <h2>{t('report.title', { period: lowerFirst(period.name) })}</h2>
      <p className="row">
        {report ? (
          <Status tone={reportStatusTone[report.status]} text={t(reportStatusLabel[report.status])} />
        ) : (
          <Status tone="none" text={t('report.status.none')} />
        )}
        {due && (
          <span className="muted">
            {left != null && left >= 0 && `${t('home.report_card.days_left', { n: left })}, `}
            {t('report.deadline', { date: formatDay(due) })}
          </span>
        )}
      </p>
      {(report || writes) && (
        <Link className="btn pri" href={report ? to.report(report.id) : to.reports()}>
          {t(report ? 'home.report_card.open' : 'home.report_card.begin')}
        </Link>
      )}
    </section>
  )
}
