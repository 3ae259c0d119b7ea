import { t } from '~/lib/i18n'
import type { Reading } from './queries'

/** What the reader found missing or unclear in the document as a whole. */
export const Warnings = ({ warnings }: Pick<Reading, 'warnings'>) => (
  <section className="note soon">
    <h2>{t('plan.warnings')}</h2>
    <ul>
      {warnings.map(({ code, line, detail }) => (
        <li key={`${code}${line}`}>
          {line != null && `${t('plan.line', { n: line })}: `}
          {detail}
        </li>
      ))}
    </ul>
  </section>
)
