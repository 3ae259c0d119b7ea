import '~/styles/life.css'
import { useQuery } from '@tanstack/react-query'
import { formatInstant, isoDay, today } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { useAddress } from '~/lib/search'
import { Button } from '~/ui/Button'
import { Loading } from '~/ui/Loading'
import { PageHeader } from '~/ui/PageHeader'
import { PageProblem } from '~/ui/PageProblem'
import { ProblemNote } from '~/ui/ProblemNote'
import { Status } from '~/ui/Status'
import { planTitle } from '../labels'
import { keeps } from '../next'
import { PlanTabs } from '../PlanTabs'
import { type Plan, planById } from '../queries'
import { type Delivery, receiptsOf, useRemind } from './queries'

/** Who has read the plan and when; who has not comes first, with one button to ask them again. */
export default function ReceiptsPage({ id }: { id: string }) {
  const { data: plan, error } = useQuery(planById(id))
  const { data, error: listError } = useQuery(receiptsOf(id))
  const address = useAddress()
  if (!plan) return error ? <PageProblem error={error} /> : <Loading />
  const rows = data?.items ?? []
  const open = rows.filter(({ state }) => state === 'OPEN')
  const onlyOpen = address.get('xem') === 'chua'
  const shown = onlyOpen ? open : [...open, ...rows.filter(({ state }) => state !== 'OPEN')]
  return (
    <>
      <PageHeader title={planTitle(plan)} lead={<p>{plan.unit.name}</p>} />
      <PlanTabs plan={plan} at="receipts" />
      <ProblemNote error={listError} />
      {data && rows.length === 0 && <p className="empty">{t('life.receipts.none')}</p>}
      {rows.length > 0 && (
        <>
          <p className="story">
            {t('life.receipts.told', {
              done: rows.length - open.length,
              all: rows.length,
              n: (rows[0]?.number ?? 1) - 1,
            })}
            {open.length > 0 && (
              <>
                {' '}
                <button
                  type="button"
                  className="link"
                  onClick={() => address.set({ xem: onlyOpen ? null : 'chua' })}
                >
                  {onlyOpen ? t('life.receipts.show_all') : t('life.receipts.open', { n: open.length })}
                </button>
              </>
            )}
          </p>
          {keeps(plan) && plan.status === 'ISSUED' && open.length > 0 && <Remind plan={plan} open={open} />}
          <ReceiptTable rows={shown} />
        </>
      )}
    </>
  )
}

const remindedToday = ({ remindedAt }: Delivery) => !!remindedAt && isoDay(new Date(remindedAt)) === today()

/** Once a day at most: the service says whom it has told today already, and so does the button. */
function Remind({ plan, open }: { plan: Plan; open: Delivery[] }) {
  const remind = useRemind(plan.id)
  const due = open.filter((each) => !remindedToday(each))
  const told = remind.data
  return (
    <div className="remind noprint">
      <p className="row">
        {due.length > 0 ? (
          <Button kind="pri" disabled={remind.isPending} onClick={() => remind.mutate(null)}>
            {t('life.remind', { n: due.length })}
          </Button>
        ) : (
          <Status tone="ok" text={t('life.remind.today')} />
        )}
        <span className="muted small">{t('life.remind.hint')}</span>
      </p>
      <div role="status">
        {told && told.reminded.length > 0 && (
          <p>{t('life.remind.done', { n: told.reminded.length, before: told.remindedBefore.length })}</p>
        )}
      </div>
      <ProblemNote error={remind.error} />
    </div>
  )
}

const ReceiptTable = ({ rows }: { rows: Delivery[] }) => (
  <table className="tbl fold">
    <caption className="sr">{t('plan.tab.receipts')}</caption>
    <thead>
      <tr>
        <th scope="col">{t('unit.unit')}</th>
        <th scope="col">{t('common.status')}</th>
        <th scope="col">{t('life.receipts.by')}</th>
        <th scope="col">{t('life.receipts.at')}</th>
        <th scope="col">{t('life.receipts.reminders')}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.id}>
          <th scope="row">{row.unit.name}</th>
          <td>
            {row.state === 'OPEN' ? (
              <Status tone="soon" text={t('life.receipts.not_yet')} />
            ) : (
              <Status tone="ok" text={t('plan.ack.done')} />
            )}
          </td>
          <td>{row.acknowledgedBy?.name}</td>
          <td className="nowrap">{row.acknowledgedAt && formatInstant(row.acknowledgedAt)}</td>
          <td>
            {row.reminders > 0 &&
              row.remindedAt &&
              t('life.receipts.reminded', { n: row.reminders, at: formatInstant(row.remindedAt) })}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
