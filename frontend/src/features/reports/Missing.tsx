import { Link } from 'wouter'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import type { Report } from './queries'

/** Says of how many units the report is made, and whose figures are not in by their own report. */
export function Missing({ report }: { report: Report }) {
  const all = report.parts.length
  if (all === 0) return null
  const missing = report.missing
  return (
    <section className={missing.length > 0 ? 'note soon' : 'note ok'}>
      <p>
        {t('report.compiled_from', { a: all - missing.length, b: all })}
        {missing.length > 0 &&
          ` ${t('report.not_sent_yet', { units: missing.map(({ name }) => name).join(', ') })}`}
      </p>
      {report.parts.some((part) => part.reportId) && (
        <details>
          <summary>{t('report.parts')}</summary>
          <ul className="inline">
            {report.parts.map((part) => (
              <li key={part.unit.id}>
                {part.reportId ? (
                  <Link href={to.report(part.reportId)}>{part.unit.name}</Link>
                ) : (
                  part.unit.name
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
