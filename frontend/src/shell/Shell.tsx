import { CloudOff } from 'lucide-react'
import { type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react'
import { Link, useLocation } from 'wouter'
import { t } from '~/lib/i18n'
import { useOnline, useOutbox, useSender } from '~/offline/useOutbox'
import { to } from '~/paths'
import { onSessionChange, sessionExpired, signIn } from '~/session/auth'
import { useOffice } from '~/session/useOffice'
import { Button } from '~/ui/Button'
import { LanguageSwitch } from '~/ui/LanguageSwitch'
import { Status } from '~/ui/Status'
import { bottom, menu, type Place } from './nav'
import { OfficeSwitch, SignOut } from './Who'

export function Shell({ children }: { children: ReactNode }) {
  const { me, office, unit, writes, holds } = useOffice()
  useSender(me.id)
  useFocusOnNavigation()
  return (
    <>
      <a className="skip" href="#noi-dung">
        {t('app.skip_to_content')}
      </a>
      <div className="app">
        <aside className="side">
          <Link className="brand" href={to.home()}>
            <span className="seal" aria-hidden="true">
              PN
            </span>
            <span>
              {t('app.name')}
              <small>{unit.name}</small>
            </span>
          </Link>
          <nav className="nav" aria-label={t('nav.main')}>
            {menu(holds).map((place) => (
              <NavLink key={place.href} place={place} />
            ))}
            {writes && (
              <Link className="btn pri" href={to.record()}>
                {t('activity.record')}
              </Link>
            )}
          </nav>
          <div className="foot">
            <OfficeSwitch />
            <LanguageSwitch />
          </div>
        </aside>
        <div className="col">
          <header className="top">
            <b className="unit">{unit.name}</b>
            <Sync />
            <span className="who">
              <span>
                <b>{me.name}</b>
                <small>{office.title}</small>
              </span>
              <SignOut />
            </span>
          </header>
          <Strips />
          <main id="noi-dung" tabIndex={-1}>
            {children}
          </main>
        </div>
      </div>
      <nav className="bnav" aria-label={t('nav.main')}>
        {bottom(writes).map((place) => (
          <NavLink key={place.href} place={place} />
        ))}
      </nav>
    </>
  )
}

function NavLink({ place: { href, label, Icon } }: { place: Place }) {
  const [path] = useLocation()
  const here = path === href || path.startsWith(`${href}/`)
  return (
    <Link
      href={href}
      aria-current={here ? 'page' : undefined}
      className={href === to.record() ? 'rec' : undefined}
    >
      <span className="o">
        <Icon className="i" aria-hidden="true" />
      </span>
      {t(label)}
    </Link>
  )
}

/** Where the officer's own records are: sent, or how many still wait on this device. */
function Sync() {
  const { me } = useOffice()
  const online = useOnline()
  const waiting = useOutbox(me.id).filter((entry) => entry.state !== 'SENT').length
  if (waiting > 0)
    return (
      <Link className="sync" href={to.outbox()}>
        <Status tone="soon" text={t('sync.pending_title', { n: waiting })} />
      </Link>
    )
  return <span className="sync">{online ? <Status tone="ok" text={t('sync.all_sent')} /> : null}</span>
}

/** What holds for the whole client: no network, or a session that has ended. */
function Strips() {
  const { me } = useOffice()
  const online = useOnline()
  const expired = useSyncExternalStore(onSessionChange, sessionExpired)
  const waiting = useOutbox(me.id).filter((entry) => entry.state === 'WAITING').length
  const again = () => signIn(location.pathname + location.search)
  return (
    <>
      {!online && (
        <p className="strip" role="status">
          <CloudOff className="i" aria-hidden="true" />
          {waiting > 0 ? (
            <Link href={to.outbox()}>{t('sync.offline_pending', { n: waiting })}</Link>
          ) : (
            t('sync.offline_short')
          )}
        </p>
      )}
      {online && expired && (
        <p className="strip" role="alert">
          {t('auth.session_expired')}
          <Button small kind="pri" onClick={again}>
            {t('auth.sign_in')}
          </Button>
        </p>
      )}
    </>
  )
}

/** A new page begins at its heading, for eyes and for screen readers alike. The first one is left alone. */
function useFocusOnNavigation() {
  const [path] = useLocation()
  const before = useRef(path)
  useEffect(() => {
    if (before.current === path) return
    before.current = path
    scrollTo(0, 0)
    document.getElementById('noi-dung')?.focus({ preventScroll: true })
  }, [path])
}
