import { useState } from 'react'
import { formatDate } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { Button } from '~/ui/Button'
import { Dialog } from '~/ui/Dialog'
import { Status } from '~/ui/Status'
import { CorrectForm } from './CorrectForm'
import { EndForm } from './EndForm'
import { HandoverForm } from './HandoverForm'
import { allowing, type Held } from './held'
import { basisLabel, positionLabel, roleLabel, stateLabel, stateTone, stepLabel } from './labels'
import type { Office, OfficeStep } from './queries'

const steps: OfficeStep[] = ['HANDOVER', 'ENDING', 'EDIT']

/** One position of an officer as it is written, and what the service allows to be done to it. */
export function PositionCard({ position }: { position: Held<Office> }) {
  const { first: office } = position
  const [asking, setAsking] = useState<OfficeStep | null>(null)
  const open = steps.filter((step) => allowing(position, step).length > 0)
  const place = office.unit?.name ?? t('people.whole_house')
  const name = `${office.title}, ${place}`
  return (
    <article className="position" aria-label={name}>
      <h3>
        {office.title} <Status tone={stateTone[office.state]} text={t(stateLabel[office.state])} />
      </h3>
      <dl className="kv">
        {facts(position).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {open.length > 0 && (
        <p className="row noprint">
          {open.map((step) => (
            <Button key={step} small onClick={() => setAsking(step)}>
              {t(stepLabel[step])}
            </Button>
          ))}
        </p>
      )}
      {asking && (
        <Dialog title={`${t(stepLabel[asking])}: ${name}`} onClose={() => setAsking(null)}>
          {asking === 'HANDOVER' && <HandoverForm position={position} />}
          {asking === 'ENDING' && <EndForm position={position} onDone={() => setAsking(null)} />}
          {asking === 'EDIT' && <CorrectForm position={position} onDone={() => setAsking(null)} />}
        </Dialog>
      )}
    </article>
  )
}

/** What is known of an office; what nobody wrote down takes no line. */
function facts({ first: office, all }: Held<Office>): [string, string][] {
  const { paper } = office
  const known: [string, string | null | undefined][] = [
    [t('unit.unit'), office.unit?.name ?? t('people.whole_house')],
    [t('people.position'), t(positionLabel[office.position])],
    [t('people.role'), all.map(({ role }) => t(roleLabel[role])).join(', ')],
    [t('people.from'), formatDate(office.from)],
    [t('people.to'), office.to && formatDate(office.to)],
    [t('people.term_end'), office.termEnd && formatDate(office.termEnd)],
    [t('people.basis'), office.basis && t(basisLabel[office.basis])],
    [
      t('people.paper'),
      paper &&
        t('people.paper_text', { number: paper.number, day: formatDate(paper.date), issuer: paper.issuer }),
    ],
    [t('people.end_reason'), office.endReason],
  ]
  return known.flatMap(([label, value]) => (value ? [[label, value]] : []))
}
