import '@fontsource/tinos/vietnamese-400.css'
import '@fontsource/tinos/latin-400.css'
import '@fontsource/tinos/vietnamese-700.css'
import '@fontsource/tinos/latin-700.css'
import '@fontsource/tinos/vietnamese-400-italic.css'
import '@fontsource/tinos/latin-400-italic.css'
import '~/styles/sheet.css'
import { Link } from 'wouter'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { Figure, figureText } from '~/ui/Figure'
import { authority, Letterhead } from './Letterhead'
import type { Report, ReportFigure, Section } from './queries'
import { SectionEditor } from './SectionEditor'
import { pieces } from './tokens'

type Props = { report: Report; shown?: string }

/** The A4 page in official form. A document is Vietnamese in every language of the client. */
export const ReportSheet = ({ report, shown }: Props) => (
  <article className="sheet" lang="vi" aria-label={report.title}>
    <Letterhead report={report} />
    <h2 className="kind">{t('sheet.kind')}</h2>
    <p className="about">{about(report.title)}</p>
    {report.sections.map((section) => (
      <section key={section.code}>
        <h3>
          {section.marker} {section.heading}
        </h3>
        {report.allowed.includes('EDIT') ? (
          <SectionEditor report={report} section={section}>
            <Narrative report={report} section={section} shown={shown} />
          </SectionEditor>
        ) : (
          <Narrative report={report} section={section} shown={shown} />
        )}
      </section>
    ))}
    <FigureTable report={report} shown={shown} />
    <Foot report={report} />
  </article>
)

/** The title without its first word, which stands above it on a line of its own. */
const about = (title: string) =>
  title.replace(/^báo cáo\s*/i, '').replace(/^./, (first) => first.toLocaleUpperCase('vi'))

const Foot = ({ report }: Props) => (
  <div className="hd foot">
    <div>
      {report.recipient && (
        <p>
          <b>
            <i>{t('sheet.recipients')}</i>
          </b>
          {t('sheet.recipient', { name: report.recipient.name })}
          <br />
          {t('sheet.archive')}
        </p>
      )}
    </div>
    <div>
      <b>{authority(report.unit)}</b>
      <b>{t('sheet.chair')}</b>
    </div>
  </div>
)

type LinkProps = { report: Report; figure: ReportFigure; on: boolean }

const FigureLink = ({ report, figure, on }: LinkProps) => (
  <Link
    className={on ? 'fig on' : 'fig'}
    href={to.report(report.id, { nguon: figure.indicator })}
    title={t('source.open', { name: figure.name })}
    aria-current={on || undefined}
  >
    {figureText(figure)}
  </Link>
)

export function Narrative({ report, section, shown }: Props & { section: Section }) {
  if (!section.text.trim()) return <p className="auto">[{t('report.section_empty')}]</p>
  return section.text.split(/\n+/).map((paragraph, line) => (
    <p key={line}>
      {pieces(paragraph).map((piece, index) => {
        if ('text' in piece) return piece.text
        const figure = report.figures.find((each) => each.indicator === piece.indicator)
        const key = `${index}${piece.indicator}`
        return figure ? (
          <FigureLink key={key} report={report} figure={figure} on={figure.indicator === shown} />
        ) : (
          <span key={key}>…</span>
        )
      })}
    </p>
  ))
}

const FigureTable = ({ report, shown }: Props) => (
  <table className="fgs">
    <caption>{t('sheet.figures')}</caption>
    <thead>
      <tr>
        <th scope="col">{t('sheet.row')}</th>
        <th scope="col">{t('sheet.name')}</th>
        <th scope="col">{t('sheet.measure')}</th>
        <th scope="col">{t('sheet.value')}</th>
      </tr>
    </thead>
    <tbody>
      {report.figures.map((figure, index) => (
        <tr key={figure.id}>
          <td>{index + 1}</td>
          <th scope="row">{figure.name}</th>
          <td>{figure.unitOfMeasure}</td>
          <td className="num">
            <Link
              className={figure.indicator === shown ? 'fig on' : 'fig'}
              href={to.report(report.id, { nguon: figure.indicator })}
              aria-label={`${figure.name}: ${figureText(figure)}`}
            >
              <Figure figure={figure} />
            </Link>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
