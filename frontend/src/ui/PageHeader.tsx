import { type ReactNode, useEffect } from 'react'
import { t } from '~/lib/i18n'

type Props = { title: string; lead?: ReactNode; actions?: ReactNode }

/** The heading of a page, its first sentence and what can be done here. Names the browser tab, too. */
export function PageHeader({ title, lead, actions }: Props) {
  useEffect(() => {
    document.title = `${title} – ${t('app.name')}`
  }, [title])
  return (
    <header className="ph">
      <div>
        <h1 tabIndex={-1}>{title}</h1>
        {lead && <div className="lead">{lead}</div>}
      </div>
      {actions && <div className="acts noprint">{actions}</div>}
    </header>
  )
}
