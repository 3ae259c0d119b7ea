import '~/styles/people.css'
import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { UnitSelect } from '~/features/units/UnitSelect'
import { t } from '~/lib/i18n'
import { useAddress } from '~/lib/search'
import { to } from '~/paths'
import { useOffice } from '~/session/useOffice'
import { Button } from '~/ui/Button'
import { PageHeader } from '~/ui/PageHeader'
import { ProblemNote } from '~/ui/ProblemNote'
import { positionLabel } from './labels'
import { type Position, type Role, useBeginOffice } from './queries'
import { RoleChecks } from './RoleChecks'
import { TermsFields } from './TermsFields'
import { blankTerms, termsOf } from './terms'
import { useTerms } from './useTerms'
import { WhoField } from './WhoField'

const ordinary: Role[] = ['OFFICER', 'APPROVER', 'INSPECTOR']

/** Somebody takes office. Where one comes from is filled in: `?canbo=` the officer, `?donvi=` and `?vitri=` the seat. */
export default function NewOfficePage() {
  const { unit, holds } = useOffice()
  const address = useAddress()
  const [, navigate] = useLocation()
  const position = positionIn(address.get('vitri'))
  const form = useTerms(blankTerms(position))
  const [officerId, setOfficer] = useState(address.get('canbo') ?? '')
  const [unitId, setUnit] = useState(address.get('donvi') ?? unit.id)
  const [roles, setRoles] = useState<Role[]>(['OFFICER'])
  const [tried, setTried] = useState(false)
  const begin = useBeginOffice()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!form.check() || !officerId || roles.length === 0) return
    for (const role of roles) {
      // An administrator stands over the whole house, at no unit of it.
      await begin.mutateAsync({
        ...termsOf(form.text),
        officerId,
        role,
        unitId: role === 'ADMIN' ? null : unitId,
      })
      // What is done is not done again when a later one is declined.
      setRoles((before) => before.filter((each) => each !== role))
    }
    navigate(to.officer(officerId))
  }
  return (
    <>
      <PageHeader title={t('people.begin')} lead={<p>{t('people.begin_lead')}</p>} />
      <form className="narrow" onSubmit={(event) => submit(event).catch(() => {})} noValidate>
        <WhoField
          label={t('people.officer')}
          value={officerId}
          error={tried && !officerId ? t('people.error.officer') : undefined}
          onValue={setOfficer}
        />
        <UnitSelect home={unit} value={unitId} onValue={setUnit} />
        <RoleChecks
          legend={t('people.role')}
          roles={holds('ADMIN') ? [...ordinary, 'ADMIN'] : ordinary}
          value={roles}
          onValue={setRoles}
          error={tried && roles.length === 0 ? t('people.error.role') : undefined}
        />
        <TermsFields text={form.text} errors={form.errors} change={form.change} />
        <ProblemNote error={begin.error} />
        <Button type="submit" kind="pri" disabled={begin.isPending}>
          {t('people.begin')}
        </Button>
      </form>
    </>
  )
}

const positionIn = (given: string | undefined): Position =>
  (Object.keys(positionLabel) as Position[]).find((each) => each === given) ?? 'CHAIR'
