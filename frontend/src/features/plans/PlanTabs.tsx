import { Link } from 'wouter'
import { type MessageKey, t } from '~/lib/i18n'
import { to } from '~/paths'
import type { Plan } from './queries'

type At = 'content' | 'document' | 'receipts' | 'versions'

const tabs: [at: At, label: MessageKey, href: (id: string) => string, issued?: true][] = [
  ['content', 'plan.tab.content', to.plan],
  ['document', 'plan.tab.document', to.planDocument],
  ['receipts', 'plan.tab.receipts', to.planReceipts, true],
  ['versions', 'plan.tab.versions', to.planVersions, true],
]

/** The pages of one plan. What only an issued plan has is named once it is issued. */
export const PlanTabs = ({ plan, at }: { plan: Plan; at: At }) => (
  <nav className="tabs noprint" aria-label={t('plan.pages')}>
    {tabs
      .filter(([, , , issued]) => !issued || plan.issuedAt)
      .map(([each, label, href]) => (
        <Link key={each} href={href(plan.id)} aria-current={each === at ? 'page' : undefined}>
          {t(label)}
        </Link>
      ))}
  </nav>
)
