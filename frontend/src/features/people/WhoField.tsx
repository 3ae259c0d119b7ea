import { useState } from 'react'
import { t } from '~/lib/i18n'
import { Button } from '~/ui/Button'
import { InputField } from '~/ui/Field'
import { ProblemNote } from '~/ui/ProblemNote'
import { OfficerPicker } from './OfficerPicker'
import { useEnterOfficer } from './queries'

type Props = {
  label: string
  value: string
  onValue: (officerId: string) => void
  error?: string
  without?: string
}

/** Somebody who is known, or somebody new entered on the spot; no form inside the form it stands in. */
export function WhoField(props: Props) {
  const enter = useEnterOfficer()
  const [name, setName] = useState('')
  const [login, setLogin] = useState('')
  const add = () =>
    enter.mutate(
      { name: name.normalize('NFC').trim(), login: login.trim() },
      { onSuccess: (officer) => props.onValue(officer.id) },
    )
  return (
    <>
      <OfficerPicker {...props} />
      {props.value === '' && (
        <details className="f">
          <summary>{t('people.new_officer')}</summary>
          <div className="two wrap">
            <InputField label={t('people.name')} maxLength={200} value={name} onValue={setName} />
            <InputField
              label={t('people.login')}
              maxLength={100}
              autoCapitalize="none"
              autoComplete="off"
              value={login}
              onValue={setLogin}
            />
          </div>
          <p className="small muted">{t('people.login_hint')}</p>
          <ProblemNote error={enter.error} />
          <Button disabled={enter.isPending || !name.trim() || !login.trim()} onClick={add}>
            {t('people.enter')}
          </Button>
        </details>
      )}
    </>
  )
}
