import { useEffect, useRef } from 'react'
import { t } from '~/lib/i18n'

type Props = { rows: string[]; from: number; to: number }

/** The text as it was read, row by row; the rows of the line one stands in are lit and in sight. */
export function Source({ rows, from, to }: Props) {
  const pane = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const lit = from < 0 ? null : pane.current?.querySelector<HTMLElement>('.lit')
    if (lit && pane.current) pane.current.scrollTop = lit.offsetTop - pane.current.clientHeight / 3
  }, [from])
  return (
    <section className="source" aria-label={t('plan.raw_text')}>
      <h2>{t('plan.raw_text')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller has to be reachable by keyboard */}
      <div className="raw" tabIndex={0} lang="vi" ref={pane}>
        {rows.map((row, at) =>
          row.trim() ? (
            <p key={at} className={at >= from && at <= to ? 'lit' : undefined}>
              {row}
            </p>
          ) : null,
        )}
      </div>
    </section>
  )
}
