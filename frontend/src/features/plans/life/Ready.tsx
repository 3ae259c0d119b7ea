import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import type { Plan } from '../queries'
import { attachmentsOf, recipientsOf } from './queries'

/** What is still missing on the paper, told before the issue and not by a refusal. */
export function Ready({ plan }: { plan: Plan }) {
  const { data: recipients } = useQuery(recipientsOf(plan.id))
  const { data: files } = useQuery(attachmentsOf(plan.id))
  const missing = [
    plan.document.number == null && t('plan.ready.number'),
    !plan.document.date && t('plan.ready.date'),
    recipients?.lines.length === 0 && t('plan.ready.recipients'),
    !!recipients?.doubtful && t('plan.ready.doubtful', { n: recipients.doubtful }),
    files?.budgetAnnexMissing && t('plan.ready.budget'),
    files?.annexMissing && t('plan.ready.annex'),
  ].filter((each): each is string => !!each)
  if (missing.length === 0) return null
  return (
    <section className="note noprint">
      <h2>{t('plan.ready')}</h2>
      <ul>
        {missing.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <Link href={to.planDocument(plan.id)}>{t('plan.ready.open')}</Link>
    </section>
  )
}
