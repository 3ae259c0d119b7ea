import '~/styles/reading.css'
import { useMemo, useRef, useState } from 'react'
import { t } from '~/lib/i18n'
import { Button } from '~/ui/Button'
import { ProblemNote } from '~/ui/ProblemNote'
import { HeadFields } from './HeadFields'
import { Keys } from './Keys'
import { onHistoryKey } from './keys'
import { itemsOf, linesOf } from './numbering'
import type { Line } from './outline'
import type { Head, Reading } from './queries'
import { Row } from './Row'
import { Source } from './Source'
import { located, rowsOf } from './source'
import { Toolbar } from './Toolbar'
import { useCorrecting } from './useCorrecting'
import { Warnings } from './Warnings'

/** A reading on its way to a plan, as it is kept on the device. */
export type Draft = { document: Head; lines: Line[]; warnings: Reading['warnings']; text: string }

export const draftOf = ({ document, items, warnings, text }: Reading): Draft => ({
  document,
  lines: located(linesOf(items), rowsOf(text)),
  warnings,
  text,
})

type Props = {
  draft: Draft
  onDraft: (draft: Draft) => void
  onBack: () => void
  onSave: (document: Head, items: Reading['items']) => void
  saving: boolean
  error: unknown
  kept: boolean
}

/** What was read beside what stands there: a person decides, line by line where there is doubt. */
export function Correcting({ draft, onDraft, onBack, onSave, saving, error, kept }: Props) {
  const { text, warnings } = draft
  const rows = useMemo(() => rowsOf(text), [text])
  const correcting = useCorrecting(draft, (now) => onDraft({ ...now, warnings, text }))
  const latest = useRef(correcting)
  latest.current = correcting
  const [missing, setMissing] = useState<string | null>(null)
  const { lines, paths, document, current, at } = correcting
  const here = current === null ? undefined : lines[at(current)]
  const raw = here && here.from >= 0 ? rows.slice(here.from, here.to + 1).join('\n') : ''

  const save = () => {
    const empty = lines.findIndex((line) => !line.text.trim())
    const line = lines[empty]
    setMissing(
      line ? t('read.empty_item', { path: paths[empty] }) : document.title ? null : t('read.no_title'),
    )
    if (line) return correcting.go(line.id)
    if (document.title)
      onSave(
        { ...document, recipients: document.recipients.filter(({ name }) => name.trim()) },
        itemsOf(lines),
      )
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: going back works from every field inside
    <div className="correcting" onKeyDown={(event) => onHistoryKey(event, correcting)}>
      {warnings.length > 0 && <Warnings warnings={warnings} />}
      <HeadFields head={document} onHead={correcting.head} />
      <div className="beside">
        <Source rows={rows} from={here?.from ?? -1} to={here?.to ?? -1} />
        <section className="outline" aria-label={t('plan.items')}>
          <h2>
            {t('plan.items')} <span className="muted opt">{lines.length}</span>
          </h2>
          <Keys />
          <Toolbar correcting={correcting} />
          <ol>
            {lines.map((line, index) => (
              <Row
                key={line.id}
                line={line}
                path={paths[index] ?? ''}
                current={line.id === current}
                raw={line.id === current ? raw : ''}
                latest={latest}
              />
            ))}
          </ol>
        </section>
      </div>
      <div className="steps">
        {missing && (
          <p className="note late" role="alert">
            {missing}
          </p>
        )}
        <ProblemNote error={error} />
        <p className="row">
          <Button kind="pri" disabled={saving} onClick={save}>
            {t('plan.save')}
          </Button>
          <Button onClick={onBack}>{t('common.back')}</Button>
          <span role="status" className="muted small">
            {kept && t('common.draft_saved')}
          </span>
        </p>
      </div>
    </div>
  )
}
