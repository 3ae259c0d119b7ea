import { type ReactNode, useState } from 'react'
import { t } from '~/lib/i18n'

const wide = () => globalThis.matchMedia?.('(min-width: 760px)').matches ?? true

/** What a list is narrowed by: open at the desk, folded on a phone, where the list itself comes first. */
export function Filters({ used, children }: { used: number; children: ReactNode }) {
  const [open] = useState(() => wide())
  return (
    <search>
      <details className="filterbox" open={open}>
        <summary>{used > 0 ? t('common.filters_used', { n: used }) : t('common.filters')}</summary>
        <div className="filters">{children}</div>
      </details>
    </search>
  )
}
