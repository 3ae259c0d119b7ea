import '~/styles/people.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { useOffice } from '~/session/useOffice'
import { Button } from '~/ui/Button'
import { Dialog } from '~/ui/Dialog'
import { Loading } from '~/ui/Loading'
import { PageHeader } from '~/ui/PageHeader'
import { PageProblem } from '~/ui/PageProblem'
import { held } from './held'
import { PositionCard } from './PositionCard'
import { type OfficeState, officerById } from './queries'
import { type Asked, StepDialog } from './StepDialog'
import { SuppressForm } from './SuppressForm'

const parts: [state: OfficeState, heading: 'people.now' | 'people.later' | 'people.before'][] = [
  ['CURRENT', 'people.now'],
  ['UPCOMING', 'people.later'],
  ['ENDED', 'people.before'],
]

/** An officer and every position of theirs that the reader may see: now, later, and before. */
export default function OfficerPage({ id }: { id: string }) {
  const { me, holds } = useOffice()
  const [asked, setAsked] = useState<Asked | null>(null)
  const [suppressing, setSuppressing] = useState(false)
  const { data: officer, error } = useQuery(officerById(id))
  if (!officer) return error ? <PageProblem error={error} /> : <Loading />
  const positions = held(officer.offices)
  const appoints = holds('ADMIN', 'APPROVER') && me.id !== officer.id
  return (
    <>
      <PageHeader
        title={officer.name}
        lead={<p>{t('people.login_is', { login: officer.login })}</p>}
        actions={
          appoints && (
            <Link className="btn pri" href={to.newOffice({ canbo: officer.id })}>
              {t('people.begin')}
            </Link>
          )
        }
      />
      {positions.length === 0 && <p className="empty">{t('people.no_office')}</p>}
      {parts.map(([state, heading]) => {
        const shown = positions.filter(({ first }) => first.state === state)
        if (shown.length === 0) return null
        return (
          <section key={state} className="block">
            <h2 className="g">
              {t(heading)} <span>{shown.length}</span>
            </h2>
            {shown.map((position) => (
              <PositionCard
                key={position.key}
                position={position}
                onStep={(step) => setAsked({ step, position })}
              />
            ))}
          </section>
        )
      })}
      {suppressing && (
        <Dialog title={t('people.suppress')} onClose={() => setSuppressing(false)}>
          <SuppressForm officer={officer} onDone={() => setSuppressing(false)} />
        </Dialog>
      )}
      {asked && <StepDialog asked={asked} onClose={() => setAsked(null)} />}
      <p className="block row">
        {officer.allowed.includes('SUPPRESSION') && (
          <Button small onClick={() => setSuppressing(true)}>
            {t('people.suppress')}
          </Button>
        )}
        <Link href={to.officers()}>{t('people.back')}</Link>
      </p>
    </>
  )
}
