import { QueryClientProvider } from '@tanstack/react-query'
import { Suspense, useSyncExternalStore } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import { queryClient } from '~/api/queryClient'
import { locale, onLocaleChange } from '~/lib/i18n'
import { to } from '~/paths'
import { routes } from '~/routes'
import { SessionGate } from '~/session/SessionGate'
import { SignInPage } from '~/session/SignInPage'
import type { Start } from '~/session/start'
import { NotFoundPage } from '~/shell/NotFoundPage'
import { Shell } from '~/shell/Shell'
import { Loading } from '~/ui/Loading'
import { Problems } from '~/ui/Problems'

export function App({ start }: { start: Start }) {
  // Another language redraws everything: texts are looked up where they are shown.
  useSyncExternalStore(onLocaleChange, locale)
  if (start.as === 'guest') return <SignInPage error={start.error} />
  return (
    <QueryClientProvider client={queryClient}>
      <SessionGate>
        <Shell>
          <Pages />
        </Shell>
      </SessionGate>
    </QueryClientProvider>
  )
}

export function Pages() {
  const [path] = useLocation()
  return (
    <Problems place={path}>
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path="/">
            <Redirect to={to.home()} replace />
          </Route>
          <Route path={to.signIn()}>
            <Redirect to={to.home()} replace />
          </Route>
          {routes.map(([pattern, Page]) => (
            <Route key={pattern} path={pattern}>
              {(params: { id?: string }) => <Page key={params.id} id={params.id ?? ''} />}
            </Route>
          ))}
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </Suspense>
    </Problems>
  )
}
