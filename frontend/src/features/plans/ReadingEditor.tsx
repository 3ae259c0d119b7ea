import { t } from '~/lib/i18n'
import { Button } from '~/ui/Button'
import { DateField } from '~/ui/DateField'
import { InputField, TextField } from '~/ui/Field'
import type { ReadItem, Reading } from './queries'
import { ReadingItems } from './ReadingItems'

type Props = {
  text: string
  reading: Reading
  onReading: (reading: Reading) => void
  onBack: () => void
  onSave: () => void
  saving: boolean
}

const count = (items: ReadItem[]): number => items.reduce((sum, item) => sum + 1 + count(item.children), 0)

/** What was read beside what stands there: a person decides, line by line where there is doubt. */
export function ReadingEditor({ text, reading, onReading, onBack, onSave, saving }: Props) {
  const { document } = reading
  const head = (changes: Partial<Reading['document']>) =>
    onReading({ ...reading, document: { ...document, ...changes } })
  return (
    <>
      {reading.warnings.length > 0 && (
        <section className="note soon">
          <h2>{t('plan.warnings')}</h2>
          <ul>
            {reading.warnings.map((warning) => (
              <li key={`${warning.code}${warning.line}`}>
                {warning.line != null && `${t('plan.line', { n: warning.line })}: `}
                {warning.detail}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="halves">
        <div>
          <h2>{t('plan.head')}</h2>
          <TextField
            label={t('plan.title_label')}
            rows={2}
            value={document.title ?? ''}
            onValue={(title) => head({ title })}
          />
          <div className="three">
            <InputField
              label={t('plan.number')}
              inputMode="numeric"
              value={document.number == null ? '' : String(document.number)}
              onValue={(number) => head({ number: Number.parseInt(number, 10) || null })}
            />
            <InputField
              label={t('plan.symbol')}
              value={document.symbol ?? ''}
              onValue={(symbol) => head({ symbol: symbol || null })}
            />
            <DateField
              label={t('plan.date')}
              value={document.date ?? ''}
              onValue={(date) =>
                head({ date: date || null, year: Number(date.slice(0, 4)) || document.year })
              }
            />
          </div>
          <h2>
            {t('plan.items')} <span className="muted opt">{count(reading.items)}</span>
          </h2>
          <ReadingItems items={reading.items} onItems={(items) => onReading({ ...reading, items })} />
        </div>
        <section>
          <h2>{t('plan.raw_text')}</h2>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller has to be reachable by keyboard */}
          <pre className="raw" tabIndex={0} lang="vi">
            {text}
          </pre>
        </section>
      </div>
      <p className="row steps">
        <Button kind="pri" disabled={saving || !document.title} onClick={onSave}>
          {t('plan.save')}
        </Button>
        <Button onClick={onBack}>{t('common.back')}</Button>
      </p>
    </>
  )
}
