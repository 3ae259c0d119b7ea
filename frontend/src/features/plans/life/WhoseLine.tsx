import { type FormEvent, useState } from 'react'
import { t } from '~/lib/i18n'
import { Button } from '~/ui/Button'
import { SelectField } from '~/ui/Field'
import { ProblemNote } from '~/ui/ProblemNote'
import { targetLabel } from './labels'
import { type Addressing, type LineTarget, type RecipientLine, useSetRecipients } from './queries'
import { UnitChoice } from './UnitChoice'

type Named = { id: string; name: string }
type Props = { addressing: Addressing; line: RecipientLine; issuer: Named; onDone: () => void }
const targets: LineTarget[] = ['UNITS', 'INTERNAL', 'EXTERNAL', 'ARCHIVE']

/** One line, set by hand: units of the Union, a body of the house, somebody outside, or the archive. */
export function WhoseLine({ addressing, line, issuer, onDone }: Props) {
  const [target, setTarget] = useState<LineTarget>(line.target === 'UNCLEAR' ? 'UNITS' : line.target)
  const [units, setUnits] = useState<Named[]>(line.units)
  const set = useSetRecipients(addressing)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const unitIds = target === 'UNITS' ? units.map(({ id }) => id) : null
    set.mutate([{ line: line.line, target, unitIds }], { onSuccess: onDone })
  }
  return (
    <form onSubmit={submit}>
      <blockquote className="quote">“{line.name}”</blockquote>
      <SelectField
        label={t('life.recipients.means')}
        value={target}
        onValue={(value) => setTarget(value as LineTarget)}
        options={targets.map((each) => [each, t(targetLabel[each])] as const)}
      />
      {target === 'UNITS' && <UnitChoice issuer={issuer} chosen={units} onChosen={setUnits} />}
      {addressing.frozen && <p className="note">{t('life.recipients.sent_now')}</p>}
      <ProblemNote error={set.error} />
      <Button type="submit" kind="pri" disabled={set.isPending || (target === 'UNITS' && units.length === 0)}>
        {t('common.save')}
      </Button>
    </form>
  )
}
