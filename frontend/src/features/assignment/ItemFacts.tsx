import '~/styles/coverage.css'
import { useQuery } from '@tanstack/react-query'
import { ItemBudget } from '~/features/budget/ItemBudget'
import type { Plan, PlanItem } from '~/features/plans/queries'
import { AssignmentBox } from './AssignmentBox'
import { ProgressBox } from './ProgressBox'
import { assignmentOf } from './queries'
import { RequiredPlans } from './RequiredPlans'
import { Targets } from './Targets'

/** What hangs on an item besides its words: who, until when, how much, with what, and how far it is. */
export function ItemFacts({ plan, item }: { plan: Plan; item: PlanItem }) {
  const { data: assignment } = useQuery(assignmentOf(item.id))
  const edits = !!assignment?.allowed.includes('EDIT')
  return (
    <>
      <ProgressBox plan={plan} item={item} />
      <AssignmentBox plan={plan} item={item} />
      <Targets plan={plan} item={item} edits={edits} />
      <RequiredPlans item={item} edits={edits} />
      <ItemBudget plan={plan} item={item} edits={edits} />
    </>
  )
}
