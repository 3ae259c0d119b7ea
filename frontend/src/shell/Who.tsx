import { useState } from 'react'
import { t } from '~/lib/i18n'
import { useOutbox } from '~/offline/useOutbox'
import { to } from '~/paths'
import { signOut } from '~/session/auth'
import { unitsOf } from '~/session/me'
import { useOffice } from '~/session/useOffice'
import { Button } from '~/ui/Button'
import { Dialog } from '~/ui/Dialog'
import { SelectField } from '~/ui/Field'

/** Who holds several offices says for which unit they are working now. */
export function OfficeSwitch() {
  const { me, office, choose } = useOffice()
  const offices = unitsOf(me)
  if (offices.length < 2) return null
  return (
    <SelectField
      label={t('auth.switch_unit')}
      value={office.id}
      onValue={choose}
      options={offices.map((each) => [each.id, `${each.title}, ${each.unit?.name}`] as const)}
    />
  )
}

/** What has not been sent stays on this device; whoever signs out should know. */
export function SignOut() {
  const { me } = useOffice()
  const waiting = useOutbox(me.id).filter((entry) => entry.state === 'WAITING').length
  const [asking, setAsking] = useState(false)
  const leave = () => signOut().catch(() => location.assign(to.signIn()))
  return (
    <>
      <Button small kind="quiet" onClick={() => (waiting > 0 ? setAsking(true) : leave())}>
        {t('auth.sign_out')}
      </Button>
      {asking && (
        <Dialog title={t('auth.sign_out')} onClose={() => setAsking(false)}>
          <p>{t('auth.signed_out_pending', { n: waiting })}</p>
          <Button onClick={leave}>{t('auth.sign_out_anyway')}</Button>
        </Dialog>
      )}
    </>
  )
}
