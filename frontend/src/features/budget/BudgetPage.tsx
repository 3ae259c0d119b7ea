import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { planName } from '~/features/plans/labels'
import { planById } from '~/features/plans/queries'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { Loading } from '~/ui/Loading'
import { PageHeader } from '~/ui/PageHeader'
import { PageProblem } from '~/ui/PageProblem'
import { formatMoney, sourceLabel } from './money'
import { type Budget, budgetOf } from './queries'

/** The money of a whole plan, source by source. */
export default function BudgetPage({ id }: { id: string }) {
  const { data: plan, error } = useQuery(planById(id))
  const { data: budget, error: refused } = useQuery(budgetOf(id))
  const problem = error ?? refused
  if (!plan || !budget) return problem ? <PageProblem error={problem} /> : <Loading />
  return (
    <>
      <PageHeader
        title={t('budget.of_plan', { plan: planName(plan.document) })}
        lead={
          <p>
            <Link href={to.plan(id)}>{t('plan.plan')}</Link>
          </p>
        }
      />
      {budget.sources.length === 0 ? (
        <p className="empty">{t('budget.none_in_plan')}</p>
      ) : (
        <Table budget={budget} />
      )}
    </>
  )
}

const heads = ['budget.lines', 'budget.estimate', 'budget.spent', 'budget.left'] as const

const Table = ({ budget }: { budget: Budget }) => (
  <table className="tbl fold">
    <caption className="sr">{t('budget.title')}</caption>
    <thead>
      <tr>
        <th scope="col">{t('budget.source')}</th>
        {heads.map((head) => (
          <th scope="col" className="num" key={head}>
            {t(head)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {budget.sources.map((row) => (
        <tr key={row.source}>
          <th scope="row">{t(sourceLabel[row.source])}</th>
          <td className="num" data-label={t('budget.lines')}>
            {row.lines}
          </td>
          <td className="num" data-label={t('budget.estimate')}>
            {formatMoney(row.estimate)}
          </td>
          <td className="num" data-label={t('budget.spent')}>
            {formatMoney(row.spent)}
          </td>
          <td className="num" data-label={t('budget.left')}>
            {formatMoney(row.left)}
          </td>
        </tr>
      ))}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">{t('budget.sum')}</th>
        <td className="num" data-label={t('budget.lines')}>
          {budget.sources.reduce((sum, { lines }) => sum + lines, 0)}
        </td>
        <td className="num" data-label={t('budget.estimate')}>
          <b>{formatMoney(budget.estimate)}</b>
        </td>
        <td className="num" data-label={t('budget.spent')}>
          <b>{formatMoney(budget.spent)}</b>
        </td>
        <td className="num" data-label={t('budget.left')}>
          <b>{formatMoney(budget.estimate - budget.spent)}</b>
        </td>
      </tr>
    </tfoot>
  </table>
)
