import {
  ChartColumn,
  ContactRound,
  FileText,
  House,
  ListTree,
  Megaphone,
  Menu,
  Network,
  Plus,
  Route,
  ScrollText,
  Users,
} from 'lucide-react'
import type { MessageKey } from '~/lib/i18n'
import { to } from '~/paths'
import type { Office } from '~/session/me'

/** `only`: the roles a place is there for; without them it is there for everybody. */
export type Place = { href: string; label: MessageKey; Icon: typeof House; only?: Office['role'][] }

const home: Place = { href: to.home(), label: 'nav.home', Icon: House }
const plans: Place = { href: to.plans(), label: 'nav.plan', Icon: ListTree }
const programmes: Place = { href: to.programmes(), label: 'nav.programmes', Icon: Route }
const activities: Place = { href: to.activities(), label: 'nav.activities', Icon: Megaphone }
const members: Place = { href: to.members(), label: 'nav.members', Icon: Users }
const series: Place = { href: to.series(), label: 'nav.series', Icon: ChartColumn }
const organisation: Place = { href: to.organisation(), label: 'nav.organisation', Icon: Network }
const reports: Place = { href: to.reports(), label: 'nav.reports', Icon: FileText }
const people: Place = { href: to.officers(), label: 'nav.people', Icon: ContactRound }
const audit: Place = { href: to.audit(), label: 'nav.audit', Icon: ScrollText, only: ['ADMIN', 'INSPECTOR'] }

type Holds = (...roles: Office['role'][]) => boolean

const open = (places: Place[], holds: Holds) => places.filter(({ only }) => !only || holds(...only))

export const menu = (holds: Holds) =>
  open([home, plans, programmes, activities, members, series, reports, organisation, people, audit], holds)

/** A bar for the thumb: recording stands in the middle for whoever records. */
export const bottom = (writes: boolean): Place[] => [
  { ...home, label: 'nav.home_short' },
  plans,
  ...(writes ? [{ href: to.record(), label: 'nav.record', Icon: Plus } as const] : []),
  reports,
  { href: to.more(), label: 'nav.more', Icon: Menu },
]

export const rest = (holds: Holds) =>
  open([programmes, activities, members, series, organisation, people, audit], holds)
