import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { UnitSelect } from '~/features/units/UnitSelect'
import { formatDate } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { useAddress } from '~/lib/search'
import { to } from '~/paths'
import { useOffice } from '~/session/useOffice'
import { SelectField } from '~/ui/Field'
import { Figure } from '~/ui/Figure'
import { Loading } from '~/ui/Loading'
import { PageHeader } from '~/ui/PageHeader'
import { ProblemNote } from '~/ui/ProblemNote'
import { currentPeriod, periods, type Series, seriesOf } from './queries'

/** The figures as they stand now, of one unit and of those below it. */
export default function SeriesPage() {
  const { unit } = useOffice()
  const address = useAddress()
  const shown = address.get('donvi') ?? unit.id
  const { data: all, error: periodError } = useQuery(periods)
  const period = all?.find(({ code }) => code === address.get('ky')) ?? (all && currentPeriod(all))
  const { data: series, error, isPending } = useQuery(seriesOf(shown, period?.code))
  return (
    <>
      <PageHeader
        title={t('series.title')}
        lead={
          series && (
            <p>
              {t('series.lead', {
                unit: series.unit.name,
                from: formatDate(series.from),
                to: formatDate(series.to),
              })}
            </p>
          )
        }
        actions={
          <Link className="btn" href={to.unit(shown)}>
            {t('series.through_years')}
          </Link>
        }
      />
      <search className="filters">
        <UnitSelect home={unit} value={shown} onValue={(donvi) => address.set({ donvi })} />
        <SelectField
          label={t('report.period')}
          value={period?.code ?? ''}
          onValue={(ky) => address.set({ ky })}
          options={(all ?? []).map(({ code, name }) => [code, name] as const)}
        />
      </search>
      <ProblemNote error={periodError ?? error} />
      {isPending && period && <Loading />}
      {all?.length === 0 && <p className="empty">{t('series.no_periods')}</p>}
      {series && <FigureTable series={series} />}
      {series && series.children.length > 0 && <Breakdown series={series} period={period?.code} />}
    </>
  )
}

const FigureTable = ({ series }: { series: Series }) => (
  <table className="tbl">
    <caption className="sr">{t('series.title')}</caption>
    <thead>
      <tr>
        <th scope="col">{t('series.figure')}</th>
        <th scope="col" className="num">
          {t('series.value')}
        </th>
        <th scope="col">{t('series.unit_of_measure')}</th>
      </tr>
    </thead>
    <tbody>
      {series.figures.map((figure) => (
        <tr key={figure.indicator}>
          <th scope="row">{figure.name}</th>
          <td className="num">
            <Figure figure={figure} />
          </td>
          <td>{figure.unitOfMeasure}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

const Breakdown = ({ series, period }: { series: Series; period?: string }) => (
  <section className="block">
    <h2 id="by-unit">{t('series.by_unit')}</h2>
    {/* A region of its own to scroll: the page itself never moves sideways. */}
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller has to be reachable by keyboard */}
    <section className="scroll" tabIndex={0} aria-labelledby="by-unit">
      <table className="tbl compact sticky">
        <thead>
          <tr>
            <th scope="col">{t('unit.unit')}</th>
            {series.figures.map((figure) => (
              <th scope="col" className="num" key={figure.indicator}>
                {figure.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {series.children.map((child) => (
            <tr key={child.unit.id}>
              <th scope="row">
                <Link href={to.series({ donvi: child.unit.id, ky: period })}>{child.unit.name}</Link>
              </th>
              {series.figures.map(({ indicator }) => {
                const figure = child.figures.find((each) => each.indicator === indicator)
                return (
                  <td className="num" key={indicator}>
                    {figure && <Figure figure={figure} />}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </section>
)
