import { Link } from 'wouter'
import { t } from '~/lib/i18n'
import { useOutbox } from '~/offline/useOutbox'
import { to } from '~/paths'
import { useOffice } from '~/session/useOffice'
import { LanguageSwitch } from '~/ui/LanguageSwitch'
import { PageHeader } from '~/ui/PageHeader'
import { rest } from './nav'
import { OfficeSwitch, SignOut } from './Who'

/** What does not fit into the bar at the bottom of a phone. */
export default function MorePage() {
  const { me, office, unit, holds } = useOffice()
  const waiting = useOutbox(me.id).filter((entry) => entry.state !== 'SENT').length
  return (
    <>
      <PageHeader title={t('nav.more')} lead={<p>{`${me.name} · ${office.title}, ${unit.name}`}</p>} />
      <ul className="rows links">
        {rest(holds).map(({ href, label, Icon }) => (
          <li key={href}>
            <Link href={href}>
              <Icon className="i" aria-hidden="true" /> {t(label)}
            </Link>
          </li>
        ))}
        <li>
          <Link href={to.outbox()}>{t('sync.pending_title', { n: waiting })}</Link>
        </li>
      </ul>
      <OfficeSwitch />
      <LanguageSwitch />
      <SignOut />
    </>
  )
}
