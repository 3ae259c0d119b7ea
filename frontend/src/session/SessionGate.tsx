import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { t } from '~/lib/i18n'
import { Button } from '~/ui/Button'
import { Loading } from '~/ui/Loading'
import { ProblemNote } from '~/ui/ProblemNote'
import { signOut } from './auth'
import { meQuery, unitsOf } from './me'
import { WorkingContext } from './useOffice'

const store = 'sohoi.office'

/** Lets only officers in: everything below knows who is working and for which unit. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { data: me, error } = useQuery(meQuery)
  const [chosen, setChosen] = useState(() => localStorage.getItem(store))
  useLookAgain()

  if (!me) return <Waiting error={error} />
  const offices = unitsOf(me)
  const office = offices.find((candidate) => candidate.id === chosen) ?? offices[0]
  if (!office?.unit) return <NoOffice name={me.name} />

  const choose = (officeId: string) => {
    localStorage.setItem(store, officeId)
    setChosen(officeId)
  }
  return (
    <WorkingContext.Provider value={{ me, office, unit: office.unit, choose }}>
      {children}
    </WorkingContext.Provider>
  )
}

/** An office may end while somebody works: each further page asks again, at most once a minute. */
function useLookAgain() {
  const queryClient = useQueryClient()
  const [path] = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is what begins a further page
  useEffect(() => {
    queryClient.prefetchQuery(meQuery)
  }, [path, queryClient])
}

const Waiting = ({ error }: { error: Error | null }) => (
  <main className="door">{error ? <SignOutNote error={error} /> : <Loading />}</main>
)

const SignOutNote = ({ error }: { error: Error }) => (
  <>
    <ProblemNote error={error} />
    <Button onClick={() => signOut()}>{t('auth.sign_out')}</Button>
  </>
)

const NoOffice = ({ name }: { name: string }) => (
  <main className="door">
    <h1>{t('auth.no_office', { name })}</h1>
    <p>{t('auth.no_office_hint')}</p>
    <Button onClick={() => signOut()}>{t('auth.sign_out')}</Button>
  </main>
)
