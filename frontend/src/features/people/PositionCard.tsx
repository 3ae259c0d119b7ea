import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { formatDate } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { Button } from '~/ui/Button'
import { allowing, type Held } from './held'
import { basisLabel, positionLabel, rolesText, stepLabel } from './labels'
import type { Office, OfficeStep } from './queries'

const steps: OfficeStep[] = ['HANDOVER', 'ENDING', 'EDIT']

/** A position and where it is held, as one would say it. */
export const positionName = ({ first: { title, unit } }: Held<Office>) =>
  `${title}, ${unit?.name ?? t('people.whole_house')}`

type Props = { position: Held<Office>; onStep: (step: OfficeStep) => void }

/** One position of an officer as it is written, and what the service allows to be done to it. */
export function PositionCard({ position, onStep }: Props) {
  const { first: office } = position
  const open = steps.filter((step) => allowing(position, step).length > 0)
  return (
    <article className="position" aria-label={positionName(position)}>
      <h3>{office.title}</h3>
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
            <Button key={step} small onClick={() => onStep(step)}>
              {t(stepLabel[step])}
            </Button>
          ))}
        </p>
      )}
    </article>
  )
}

/** What is known of an office; what nobody wrote down takes no line. */
function facts({ first: office, all }: Held<Office>): [string, ReactNode][] {
  const { paper, unit } = office
  const known: [string, ReactNode][] = [
    [t('unit.unit'), unit ? <Link href={to.unit(unit.id)}>{unit.name}</Link> : t('people.whole_house')],
    [t('people.position'), t(positionLabel[office.position])],
    [t('people.role'), rolesText(all.map(({ role }) => role))],
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
