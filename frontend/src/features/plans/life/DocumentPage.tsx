import '~/styles/split.css'
import '~/styles/life.css'
import { useQuery } from '@tanstack/react-query'
import { t } from '~/lib/i18n'
import { HandedOver } from '~/ui/HandedOver'
import { Loading } from '~/ui/Loading'
import { PageHeader } from '~/ui/PageHeader'
import { PageProblem } from '~/ui/PageProblem'
import { planTitle } from '../labels'
import { keeps } from '../next'
import { PlanTabs } from '../PlanTabs'
import { planById } from '../queries'
import { Attachments } from './Attachments'
import { HeadForm } from './HeadForm'
import { HeadRecord } from './HeadRecord'
import { NumberForm } from './NumberForm'
import { Recipients } from './Recipients'

/** The record of the paper: its number, what stands on its head, whom it goes to, and what comes with it. */
export default function DocumentPage({ id }: { id: string }) {
  const { data: plan, error } = useQuery(planById(id))
  if (!plan) return error ? <PageProblem error={error} /> : <Loading />
  const own = keeps(plan)
  const drafting = plan.allowed.includes('SUBMISSION')
  return (
    <>
      <PageHeader title={planTitle(plan)} lead={<p>{plan.unit.name}</p>} />
      <HandedOver handedOver={plan.handedOver} />
      <PlanTabs plan={plan} at="document" />
      <div className="paper">
        <div>
          {own && !plan.issuedAt && plan.document.number == null && <NumberForm plan={plan} />}
          <section>
            <h2>{t('life.record')}</h2>
            {drafting ? <HeadForm key={plan.document.number} plan={plan} /> : <HeadRecord plan={plan} />}
          </section>
        </div>
        <div>
          <Recipients plan={plan} own={own} />
          <Attachments plan={plan} own={own && plan.status !== 'CLOSED'} />
        </div>
      </div>
    </>
  )
}
