import { type FormEvent, useState } from 'react'
import { today } from '~/lib/dates'
import { t } from '~/lib/i18n'
import { Button } from '~/ui/Button'
import { DateField } from '~/ui/DateField'
import { TextField } from '~/ui/Field'
import { ProblemNote } from '~/ui/ProblemNote'
import { AccessNote } from './AccessNote'
import { allowing, type Held } from './held'
import { type Office, type Role, useEndOffice } from './queries'
import { RoleChecks } from './RoleChecks'

/** Ends the offices of a position, all of them unless some are to stay. */
export function EndForm({ position, onDone }: { position: Held<Office>; onDone: () => void }) {
  const open = allowing(position, 'ENDING')
  const [roles, setRoles] = useState<Role[]>(open.map(({ role }) => role))
  const [on, setOn] = useState(today())
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const end = useEndOffice()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!on || !reason.trim() || roles.length === 0) return
    for (const office of open.filter(({ role }) => roles.includes(role)))
      await end.mutateAsync({ office, on, reason: reason.normalize('NFC').trim() })
    onDone()
  }
  const required = (given: boolean, field: string) =>
    tried && !given ? t('error.required', { field }) : undefined
  return (
    <form onSubmit={(event) => submit(event).catch(() => {})} noValidate>
      {open.length > 1 && (
        <RoleChecks
          legend={t('people.end_roles')}
          roles={open.map(({ role }) => role)}
          value={roles}
          onValue={setRoles}
          error={required(roles.length > 0, t('people.role'))}
        />
      )}
      <DateField
        label={t('people.end_on')}
        value={on}
        error={required(!!on, t('people.end_on'))}
        onValue={setOn}
      />
      <AccessNote name={position.first.officer.name} on={on} />
      <TextField
        label={t('common.reason')}
        hint={t('people.end_reason_hint')}
        rows={2}
        maxLength={500}
        value={reason}
        error={required(!!reason.trim(), t('common.reason'))}
        onValue={setReason}
      />
      <ProblemNote error={end.error} />
      <Button type="submit" kind="pri" disabled={end.isPending}>
        {t('people.end')}
      </Button>
    </form>
  )
}
