import { type FormEvent, useState } from 'react'
import { t } from '~/lib/i18n'
import { Button } from '~/ui/Button'
import { InputField, TextField } from '~/ui/Field'
import { ProblemNote } from '~/ui/ProblemNote'
import type { Plan } from '../queries'
import { recordOf } from './head'
import { LegalBases } from './LegalBases'
import { useDescribe } from './queries'
import { RecipientList } from './RecipientList'

type Document = Plan['document']
type Particulars = Plan['particulars']

/** The record of a draft. Number and symbol come from the register and are not written here. */
export function HeadForm({ plan }: { plan: Plan }) {
  const [document, setDocument] = useState(plan.document)
  const [particulars, setParticulars] = useState(plan.particulars)
  const describe = useDescribe(plan)
  const set = (changes: Partial<Document>) => setDocument((before) => ({ ...before, ...changes }))
  const say = (changes: Partial<Particulars>) => setParticulars((before) => ({ ...before, ...changes }))
  const signatory = document.signatory ?? { authority: null, onBehalfOf: null, title: null, name: null }
  const record = recordOf({ document, particulars })
  const saved = describe.isSuccess && JSON.stringify(record) === JSON.stringify(describe.variables)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    describe.mutate(record)
  }
  return (
    <form onSubmit={submit}>
      <TextField
        label={t('plan.title_label')}
        required
        rows={2}
        value={document.title ?? ''}
        onValue={(title) => set({ title })}
      />
      <TextField
        label={t('life.theme')}
        optional
        rows={2}
        value={particulars.yearTheme ?? ''}
        onValue={(yearTheme) => say({ yearTheme })}
      />
      <TextField
        label={t('life.breakthrough')}
        optional
        rows={2}
        value={particulars.breakthrough ?? ''}
        onValue={(breakthrough) => say({ breakthrough })}
      />
      <InputField
        label={t('life.contact_board')}
        hint={t('life.contact_board.hint')}
        optional
        value={particulars.contactBoard ?? ''}
        onValue={(contactBoard) => say({ contactBoard })}
      />
      <div className="two">
        <TextField
          rows={2}
          label={t('plan.issuer')}
          optional
          value={document.issuer ?? ''}
          onValue={(issuer) => set({ issuer })}
        />
        <InputField
          label={t('life.place')}
          optional
          value={document.place ?? ''}
          onValue={(place) => set({ place })}
        />
      </div>
      <LegalBases bases={document.legalBases} onBases={(legalBases) => set({ legalBases })} />
      <RecipientList lines={document.recipients} onLines={(recipients) => set({ recipients })} />
      <div className="two">
        <TextField
          rows={2}
          label={t('life.signer_title')}
          optional
          value={signatory.title ?? ''}
          onValue={(title) => set({ signatory: { ...signatory, title } })}
        />
        <InputField
          label={t('plan.signer')}
          optional
          value={signatory.name ?? ''}
          onValue={(name) => set({ signatory: { ...signatory, name } })}
        />
      </div>
      <ProblemNote error={describe.error} />
      <p className="row">
        <Button type="submit" kind="pri" disabled={describe.isPending}>
          {t('life.record.save')}
        </Button>
        <span role="status">{saved && t('life.record.saved')}</span>
      </p>
    </form>
  )
}
