import '~/styles/life.css'
import { useQuery } from '@tanstack/react-query'
import { t } from '~/lib/i18n'
import { useAddress } from '~/lib/search'
import { SelectField } from '~/ui/Field'
import { Loading } from '~/ui/Loading'
import { PageHeader } from '~/ui/PageHeader'
import { PageProblem } from '~/ui/PageProblem'
import { ProblemNote } from '~/ui/ProblemNote'
import { planTitle } from '../labels'
import { PlanTabs } from '../PlanTabs'
import { planById } from '../queries'
import { DiffList } from './DiffList'
import { diffOf, versionsOf } from './versions'

/** Two versions item by item; `?tu=` and `?den=` name them, without them the one in force and the one before. */
export default function DiffPage({ id }: { id: string }) {
  const address = useAddress()
  const number = (name: string) => Number(address.get(name)) || undefined
  const { data: plan, error } = useQuery(planById(id))
  const { data: versions } = useQuery(versionsOf(id))
  const { data: diff, error: diffError } = useQuery(diffOf(id, number('tu'), number('den')))
  if (!plan) return error ? <PageProblem error={error} /> : <Loading />
  const options = (versions?.items ?? [])
    .map((each) => each.number)
    .sort((a, b) => a - b)
    .map(
      (n) =>
        [String(n), n === 1 ? t('life.version.first') : t('life.version.amendment', { n: n - 1 })] as const,
    )
  return (
    <>
      <PageHeader title={planTitle(plan)} lead={<p>{plan.unit.name}</p>} />
      <PlanTabs plan={plan} at="versions" />
      {diff && options.length > 1 && (
        <div className="filters noprint">
          <SelectField
            label={t('life.diff.from')}
            value={String(diff.from)}
            onValue={(tu) => address.set({ tu, den: String(diff.to) })}
            options={options}
          />
          <SelectField
            label={t('life.diff.to')}
            value={String(diff.to)}
            onValue={(den) => address.set({ tu: String(diff.from), den })}
            options={options}
          />
        </div>
      )}
      <ProblemNote error={diffError} />
      {diff ? <DiffList diff={diff} /> : !diffError && <Loading />}
    </>
  )
}
