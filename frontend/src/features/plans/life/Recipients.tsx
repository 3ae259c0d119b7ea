import { useQuery } from '@tanstack/react-query'
import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { formatDate } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { Button } from '~/ui/Button'
import { Dialog } from '~/ui/Dialog'
import { ProblemNote } from '~/ui/ProblemNote'
import type { Plan } from '../queries'
import { doubtLabel, targetLabel } from './labels'
import { type Addressing, type RecipientLine, recipientsOf } from './queries'
import { WhoseLine } from './WhoseLine'

/** Whom each line means by the organisation of the day; a line in doubt is set by hand, never guessed. */
export function Recipients({ plan, own }: { plan: Plan; own: boolean }) {
  const { data, error } = useQuery(recipientsOf(plan.id))
  const [setting, setSetting] = useState<number | null>(null)
  const line = data?.lines.find((each) => each.line === setting)
  return (
    <section>
      <h2>{t('prov.recipients')}</h2>
      <ProblemNote error={error} />
      {data && <p className="muted small">{told(data)}</p>}
      {data?.lines.length === 0 && <p className="empty">{t('life.recipients.none')}</p>}
      <ul className="acl">
        {data?.lines.map((each) => (
          <li key={each.line}>
            <span>{each.name}</span>
            {own && (data.frozen ? each.doubt : plan.status !== 'CLOSED') ? (
              <Button small kind={each.doubt ? 'pri' : 'quiet'} onClick={() => setSetting(each.line)}>
                <span aria-hidden="true">{t('life.recipients.set')}</span>
                <span className="sr">{t('life.recipients.set_line', { name: each.name })}</span>
              </Button>
            ) : (
              <span />
            )}
            <Meant line={each} />
          </li>
        ))}
      </ul>
      {data && line && (
        <Dialog title={t('life.recipients.whose')} onClose={() => setSetting(null)}>
          <WhoseLine addressing={data} line={line} issuer={plan.unit} onDone={() => setSetting(null)} />
        </Dialog>
      )}
    </section>
  )
}

const told = ({ frozen, resolvedOn, doubtful }: Addressing) =>
  [
    t(frozen ? 'life.recipients.frozen' : 'life.recipients.resolved', { day: formatDate(resolvedOn) }),
    doubtful > 0 && t('life.recipients.doubtful', { n: doubtful }),
  ]
    .filter(Boolean)
    .join(' ')

function Meant({ line }: { line: RecipientLine }) {
  const names = line.units.map(({ name }) => name)
  return (
    <small>
      {line.doubt && (
        <span className="tag soon">
          <TriangleAlert className="i" aria-hidden="true" /> {t(doubtLabel[line.doubt])}
        </span>
      )}
      {!line.doubt && names.length === 0 && t(targetLabel[line.target])}
      {names.length > 0 && names.length <= 3 && names.join(', ')}
      {names.length > 3 && (
        <details>
          <summary>{t('life.recipients.n_units', { n: names.length })}</summary>
          {names.join(', ')}
        </details>
      )}
      {line.byHand && ` · ${t('life.recipients.by_hand')}`}
    </small>
  )
}
