import { TriangleAlert } from 'lucide-react'
import { Link } from 'wouter'
import { formatDate } from '~/lib/dates'
import { t } from '~/lib/i18n'
import type { PlanItem } from './queries'

type Props = { items: PlanItem[]; chosen?: string; href: (item: PlanItem) => string }

/** What the unit added has no marker of the document; its path says so with a plus. */
const marker = (path: string) => (path.includes('+') ? '+' : '–')

/** Nested lists with the document's own markers: what a reader of the paper recognises. */
export const PlanTree = ({ items, chosen, href }: Props) => (
  <ol className="tree">
    {items.map((item) => (
      <li key={item.id} className={item.kind.toLowerCase()}>
        <div className={item.id === chosen ? 'ln sel' : 'ln'}>
          <span className="mk">{item.marker ?? marker(item.path)}</span>
          <Link href={href(item)} aria-current={item.id === chosen || undefined}>
            {item.text}
          </Link>
          <span className="ex">
            {item.dueOn && (
              <span className="small muted">{t('task.due_on', { date: formatDate(item.dueOn) })}</span>
            )}
            {item.upperChangedIn != null && <span className="tag soon">{t('plan.upper_changed')}</span>}
            {item.concretisations > 0 && (
              <span className="tag run">{t('plan.n_concretised', { n: item.concretisations })}</span>
            )}
            {item.doubts.map((doubt) => (
              <span className="tag soon" key={doubt.code} title={doubt.detail ?? undefined}>
                <TriangleAlert className="i" aria-hidden="true" /> {t('plan.doubt')}
              </span>
            ))}
          </span>
        </div>
        {item.children.length > 0 && <PlanTree items={item.children} chosen={chosen} href={href} />}
      </li>
    ))}
  </ol>
)
