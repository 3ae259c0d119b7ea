import '~/styles/split.css'
import { useQuery } from '@tanstack/react-query'
import { Download, Printer } from 'lucide-react'
import { t } from '~/lib/i18n'
import { useAddress } from '~/lib/search'
import { Button } from '~/ui/Button'
import { HandedOver } from '~/ui/HandedOver'
import { Loading } from '~/ui/Loading'
import { PageHeader } from '~/ui/PageHeader'
import { PageProblem } from '~/ui/PageProblem'
import { ProblemNote } from '~/ui/ProblemNote'
import { Status } from '~/ui/Status'
import { History, Returned } from './History'
import { reportStatusLabel, reportStatusTone } from './labels'
import { Missing } from './Missing'
import { type Report, reportById, useDownload } from './queries'
import { ReportSheet } from './ReportSheet'
import { ReportSteps } from './ReportSteps'
import { SourcePanel } from './SourcePanel'

/** The report as it will be printed; `?nguon=` opens where a figure comes from, `&donvi=` for one unit. */
export default function ReportPage({ id }: { id: string }) {
  const { data: report, error } = useQuery(reportById(id))
  const address = useAddress()
  if (!report) return error ? <PageProblem error={error} /> : <Loading />
  const wanted = address.get('nguon')
  const figure = wanted
    ? report.figures.find((each) => each.indicator === wanted || each.id === wanted)
    : undefined
  return (
    <div className={figure ? 'wk open' : 'wk'}>
      <div className="doc">
        <PageHeader
          title={report.title}
          lead={
            <p className="row">
              {report.unit.name} · {report.period.name}
              {report.edition > 1 && ` · ${t('report.edition', { n: report.edition })}`}
              <Status tone={reportStatusTone[report.status]} text={t(reportStatusLabel[report.status])} />
            </p>
          }
          actions={<Take report={report} />}
        />
        <HandedOver handedOver={report.handedOver} />
        <Returned report={report} />
        <Missing report={report} />
        {wanted && !figure && (
          <p className="note soon" role="status">
            {t('source.unknown', { code: wanted })}
          </p>
        )}
        <ReportSheet report={report} shown={figure?.indicator} />
        <ReportSteps report={report} />
        <History report={report} />
      </div>
      {figure && <SourcePanel reportId={report.id} figure={figure} />}
    </div>
  )
}

function Take({ report }: { report: Report }) {
  const download = useDownload(report)
  return (
    <>
      <Button disabled={download.isPending} onClick={() => download.mutate()}>
        <Download className="i" aria-hidden="true" />
        {t('common.download_docx')}
      </Button>
      <Button className="desk" onClick={() => print()}>
        <Printer className="i" aria-hidden="true" />
        {t('common.print')}
      </Button>
      <ProblemNote error={download.error} />
    </>
  )
}
