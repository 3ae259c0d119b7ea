import '~/styles/life.css'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import { formatInstant } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { Loading } from '~/ui/Loading'
import { PageHeader } from '~/ui/PageHeader'
import { PageProblem } from '~/ui/PageProblem'
import { ProblemNote } from '~/ui/ProblemNote'
import { Status } from '~/ui/Status'
import { planTitle, statusLabel, statusTone } from '../labels'
import { PlanTabs } from '../PlanTabs'
import { planById } from '../queries'
import { Amend } from './Amend'
import { type VersionRow, versionsOf } from './versions'

/** The versions of a plan, the newest first; each leads to what it changed. */
export default function VersionsPage({ id }: { id: string }) {
  const { data: plan, error } = useQuery(planById(id))
  const { data, error: listError } = useQuery(versionsOf(id))
  if (!plan) return error ? <PageProblem error={error} /> : <Loading />
  return (
    <>
      <PageHeader title={planTitle(plan)} lead={<p>{plan.unit.name}</p>} />
      <PlanTabs plan={plan} at="versions" />
      <ProblemNote error={listError} />
      {data?.items.length === 0 && <p className="empty">{t('life.versions.none')}</p>}
      <ol className="versions">
        {data?.items.map((version) => (
          <OneVersion key={version.id} planId={id} version={version} />
        ))}
      </ol>
      <Amend plan={plan} />
    </>
  )
}

function OneVersion({ planId, version }: { planId: string; version: VersionRow }) {
  const { number, status, inForce, reason, createdBy, createdAt, issuedAt } = version
  return (
    <li>
      <h2>{number === 1 ? t('life.version.first') : t('life.version.amendment', { n: number - 1 })}</h2>
      <p className="row">
        {inForce ? (
          <Status tone="run" text={t('life.version.in_force')} />
        ) : (
          <Status
            tone={status === 'ISSUED' ? 'none' : statusTone[status]}
            text={status === 'ISSUED' ? t('life.version.past') : t(statusLabel[status])}
          />
        )}
        <span className="muted small">
          {issuedAt
            ? t('life.version.issued', { at: formatInstant(issuedAt) })
            : t('life.version.begun', { name: createdBy.name, at: formatInstant(createdAt) })}
        </span>
      </p>
      {reason && <p>{reason}</p>}
      {number > 1 && (
        <p className="row">
          <Link href={to.planDiff(planId, number - 1, number)}>{t('life.version.diff')}</Link>
          {status !== 'ISSUED' && <Link href={to.amendment(version.id)}>{t('life.version.open')}</Link>}
        </p>
      )}
    </li>
  )
}
