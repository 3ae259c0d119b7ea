import '~/styles/coverage.css'
import { ItemBudget } from '~/features/budget/ItemBudget'
import type { Plan, PlanItem } from '~/features/plans/queries'
import { AssignmentBox } from './AssignmentBox'
import { ProgressBox } from './ProgressBox'
import { RequiredPlans } from './RequiredPlans'
import { Targets } from './Targets'

/** What hangs on an item besides its words: who, until when, how much, with what, and how far it is. */
export default function ItemFacts({ plan, item }: { plan: Plan; item: PlanItem }) {
  return (
    <>
      <ProgressBox plan={plan} item={item} />
      <AssignmentBox plan={plan} item={item} />
      <Targets plan={plan} item={item} />
      <RequiredPlans item={item} />
      <ItemBudget plan={plan} item={item} />
    </>
  )
}
