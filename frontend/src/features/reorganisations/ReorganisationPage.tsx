import '~/styles/organisation.css'
import '~/styles/split.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { actName } from '~/features/units/labels'
import { daysBefore, formatDate, formatInstant } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { useOffice } from '~/session/useOffice'
import { Button } from '~/ui/Button'
import { Loading } from '~/ui/Loading'
import { PageHeader } from '~/ui/PageHeader'
import { PageProblem } from '~/ui/PageProblem'
import { ProblemNote } from '~/ui/ProblemNote'
import { Status } from '~/ui/Status'
import { ChangeList } from './ChangeList'
import { Decide, Dependents, DraftActions } from './Decide'
import { statusLabel, statusTone } from './labels'
import { NameClashes } from './NameClashes'
import { type Reorganisation, reorganisationById, useRehearsal } from './queries'
import { RehearsalReport } from './RehearsalReport'
import { Steps } from './Steps'
import { Successions } from './Successions'
import { Totals } from './Totals'
import { useNames } from './useNames'
import { decides } from './who'

/** A reorganisation on its way: looked at in a rehearsal, carried out, and taken back while that is possible. */
export default function ReorganisationPage({ id }: { id: string }) {
  const { me } = useOffice()
  const { data: plan, error } = useQuery({ ...reorganisationById(id), enabled: decides(me) })
  if (!decides(me)) return <PageHeader title={t('error.not_found')} lead={<p>{t('reorg.clerks_only')}</p>} />
  if (error) return <PageProblem error={error} />
  if (!plan) return <Loading />
  return (
    <>
      <nav aria-label={t('unit.way')}>
        <ol className="crumb">
          <li>
            <Link href={to.reorganisations()}>{t('reorg.title')}</Link>
          </li>
        </ol>
      </nav>
      <PageHeader
        title={plan.title}
        lead={
          <>
            <p>{t('reorg.by_act', { act: actName(plan.act), day: formatDate(plan.effectiveOn) })}</p>
            <Status tone={statusTone[plan.status]} text={t(statusLabel[plan.status])} />
            {plan.decidedAt && <span className="muted"> {formatInstant(plan.decidedAt)}</span>}
          </>
        }
      />
      {plan.status === 'DRAFT' ? <Written plan={plan} /> : <Decided plan={plan} />}
    </>
  )
}

function Written({ plan }: { plan: Reorganisation }) {
  const rehearsal = useRehearsal(plan.id)
  const named = useNames(plan.effectiveOn, plan.changes)
  const clashes = rehearsal.data?.nameClashes ?? []
  const ready = clashes.length === 0 || plan.nameClashes === 'KEEP_APART'
  return (
    <>
      <Steps at={rehearsal.data ? 2 : 1} />
      <p className="row steps">
        {plan.allowed.includes('REHEARSAL') && (
          <Button
            kind={rehearsal.data ? 'plain' : 'pri'}
            disabled={rehearsal.isPending}
            onClick={() => rehearsal.mutate()}
          >
            {t(rehearsal.isPending ? 'reorg.working' : 'reorg.rehearse')}
          </Button>
        )}
        {rehearsal.data && ready && plan.allowed.includes('APPLICATION') && (
          <Decide plan={plan} step="APPLICATION" />
        )}
        <DraftActions plan={plan} />
      </p>
      <ProblemNote error={rehearsal.error} />
      <NameClashes plan={plan} clashes={clashes} onKept={() => rehearsal.mutate()} />
      {rehearsal.data && <RehearsalReport rehearsal={rehearsal.data} day={plan.effectiveOn} />}
      <details className="block" open={!rehearsal.data}>
        <summary>{t('reorg.changes', { n: plan.changes.length })}</summary>
        <ChangeList changes={plan.changes} day={daysBefore(plan.effectiveOn, 1)} named={named} />
      </details>
    </>
  )
}

function Decided({ plan }: { plan: Reorganisation }) {
  const named = useNames(plan.effectiveOn, plan.changes)
  const applied = plan.status === 'APPLIED'
  return (
    <>
      {applied && plan.dependents.length > 0 && <Dependents plan={plan} />}
      <p className="row steps">
        <Link className="btn" href={to.organisation({ ngay: plan.effectiveOn })}>
          {t('reorg.see_tree', { day: formatDate(plan.effectiveOn) })}
        </Link>
        {plan.allowed.includes('REVERSAL') && <Decide plan={plan} step="REVERSAL" />}
      </p>
      {applied && (
        <>
          <Totals effectiveOn={plan.effectiveOn} />
          <h2>{t('reorg.done', { closed: plan.closed.length, opened: plan.opened.length })}</h2>
          <Successions closed={plan.closed} opened={plan.opened} links day={plan.effectiveOn} />
        </>
      )}
      <details className="block" open={!applied}>
        <summary>{t('reorg.changes', { n: plan.changes.length })}</summary>
        <ChangeList changes={plan.changes} day={daysBefore(plan.effectiveOn, 1)} named={named} />
      </details>
    </>
  )
}
