import { useState } from 'react'
import { t } from '~/lib/i18n'
import { to } from '~/paths'
import { Button } from '~/ui/Button'
import { LanguageSwitch } from '~/ui/LanguageSwitch'
import { ProblemNote } from '~/ui/ProblemNote'
import { signIn } from './auth'

export function SignInPage({ error }: { error?: unknown }) {
  const [failure, setFailure] = useState<Error | null>(error ? new Error(t('auth.unreachable')) : null)
  const [leaving, setLeaving] = useState(false)

  const leave = () => {
    setLeaving(true)
    signIn(to.home()).catch(() => {
      setLeaving(false)
      setFailure(new Error(t('auth.unreachable')))
    })
  }

  return (
    <main className="door">
      <span className="seal" aria-hidden="true">
        PN
      </span>
      <h1>{t('app.name')}</h1>
      <p className="muted">{t('app.tagline')}</p>
      <ProblemNote error={failure} />
      <Button kind="pri" disabled={leaving} onClick={leave}>
        {t('auth.sign_in')}
      </Button>
      <LanguageSwitch />
    </main>
  )
}
