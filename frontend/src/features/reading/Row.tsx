import { type CSSProperties, memo } from 'react'
import { t } from '~/lib/i18n'
import { Button } from '~/ui/Button'
import { look, onLineKey } from './keys'
import { isOpen, type Line, marked } from './outline'
import { type Correcting, fieldOf } from './useCorrecting'

type Props = {
  line: Line
  path: string
  current: boolean
  /** The rows of the source behind it, told on the row it is about. */
  raw: string
  /** Always the latest, and never another object: a letter in one row leaves the others as they are. */
  latest: { current: Correcting }
}

/** How many rows a browser without field-sizing needs. */
const rowsOf = (text: string) => Math.min(8, Math.max(1, Math.ceil(text.length / 52)))

/** One line of the plan: its marker, its words, why it is doubtful and, under it on a phone, what stood there. */
export const Row = memo(function Row({ line, path, current, raw, latest }: Props) {
  const { id, depth, marker, text, kind } = line
  const open = isOpen(line)
  const reason = `ly-do-${id}`
  const onSeen = () => look(latest.current, id)
  return (
    <li
      className={`line ${kind.toLowerCase()} ${open ? 'doubt' : ''} ${current ? 'now' : ''}`}
      style={{ '--depth': depth } as CSSProperties}
    >
      <input
        className="in mk"
        aria-label={t('read.marker_of', { path })}
        placeholder="–"
        value={marker ?? ''}
        onFocus={() => latest.current.setCurrent(id)}
        onInput={(event) => latest.current.write(id, marked(event.currentTarget.value.trim()), 'marker')}
      />
      <textarea
        id={fieldOf(id)}
        className="in"
        lang="vi"
        aria-label={t('plan.item_n', { path })}
        aria-describedby={open ? reason : undefined}
        aria-invalid={text.trim() ? undefined : true}
        rows={rowsOf(text)}
        value={text}
        onFocus={() => latest.current.setCurrent(id)}
        onKeyDown={(event) => onLineKey(event, id, latest.current)}
        onInput={(event) => latest.current.write(id, { text: event.currentTarget.value }, 'text')}
      />
      {open && (
        <p className="dbt">
          <span id={reason}>{line.doubts.map(({ code, detail }) => detail ?? code).join('. ')}</span>{' '}
          <Button small kind="quiet" onClick={onSeen}>
            {t('read.seen')}
          </Button>
        </p>
      )}
      {current && (
        <details className="fold">
          <summary>{t('plan.raw_text')}</summary>
          <p className="pre">{raw || t('read.not_found')}</p>
        </details>
      )}
    </li>
  )
})
