import '~/styles/split.css'
import '~/styles/life.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { Button } from '~/ui/Button'
import { Dialog } from '~/ui/Dialog'
import { Loading } from '~/ui/Loading'
import { PageHeader } from '~/ui/PageHeader'
import { PageProblem } from '~/ui/PageProblem'
import { ProblemNote } from '~/ui/ProblemNote'
import { planName } from '../labels'
import { nextStep } from '../next'
import { LifeLine } from '../PlanSteps'
import { planById } from '../queries'
import { StepButtons } from '../StepButtons'
import { AmendmentEditor } from './AmendmentEditor'
import { DiffList } from './DiffList'
import { diffOf, useDropVersion, useMoveVersion, type Version, versionById } from './versions'

/** An amendment on its way: written from the text in force, read as what it changes, decided like a plan. */
export default function AmendmentPage({ id }: { id: string }) {
  const { data: version, error } = useQuery(versionById(id))
  const { data: plan } = useQuery({ ...planById(version?.planId ?? ''), enabled: !!version })
  // What was changed is told by the version it was changed on: once saved there is another.
  const [changed, setChanged] = useState<number | null>(null)
  if (!version) return error ? <PageProblem error={error} /> : <Loading />
  const dirty = changed === version.version
  const writing = version.allowed.includes('SUBMISSION')
  return (
    <>
      <PageHeader
        title={t('life.amendment', { n: version.number - 1, plan: plan ? planName(plan.document) : '' })}
        lead={
          <p>
            <Link href={to.plan(version.planId)}>{version.document.title}</Link>
          </p>
        }
      />
      <Steps version={version} dirty={dirty} />
      {writing ? (
        <AmendmentEditor
          key={version.version}
          version={version}
          dirty={dirty}
          onDirty={() => setChanged(version.version)}
        />
      ) : (
        <p className="block">
          {t('common.reason')}: {version.reason}
        </p>
      )}
      {!dirty && <Changes version={version} />}
    </>
  )
}

function Steps({ version, dirty }: { version: Version; dirty: boolean }) {
  const move = useMoveVersion(version)
  if (version.status === 'ISSUED')
    return (
      <p className="note ok" role="status">
        {t('life.amendment.issued')}{' '}
        <Link href={to.planReceipts(version.planId)}>{t('plan.tab.receipts')}</Link>
      </p>
    )
  return (
    <section className="steps noprint" aria-label={t('plan.steps')}>
      <LifeLine status={version.status} ends={4} />
      <p className="next">
        {dirty ? t('life.amendment.save_first') : t(nextStep(version.status, version.allowed))}
      </p>
      <StepButtons allowed={version.allowed} move={move} disabled={dirty}>
        {version.allowed.includes('SUBMISSION') && <Drop version={version} />}
      </StepButtons>
    </section>
  )
}

function Drop({ version }: { version: Version }) {
  const [asking, setAsking] = useState(false)
  const [, navigate] = useLocation()
  const drop = useDropVersion(version)
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {t('life.amendment.drop')}
      </Button>
      {asking && (
        <Dialog title={t('life.amendment.drop')} onClose={() => setAsking(false)}>
          <p>{t('life.amendment.drop_means')}</p>
          <ProblemNote error={drop.error} />
          <p className="row">
            <Button
              kind="pri"
              disabled={drop.isPending}
              onClick={() =>
                drop.mutate(undefined, { onSuccess: () => navigate(to.planVersions(version.planId)) })
              }
            >
              {t('life.amendment.drop')}
            </Button>
          </p>
        </Dialog>
      )}
    </>
  )
}

function Changes({ version }: { version: Version }) {
  const { data, error } = useQuery(diffOf(version.planId, version.number - 1, version.number))
  return (
    <section className="block">
      <h2>{t('life.amendment.changes')}</h2>
      <ProblemNote error={error} />
      {data && <DiffList diff={data} />}
    </section>
  )
}
