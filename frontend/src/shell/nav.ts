import { ChartColumn, FileText, House, ListTree, Megaphone, Menu, Network, Plus, Users } from 'lucide-react'
import type { MessageKey } from '~/lib/i18n'
import { to } from '~/paths'

export type Place = { href: string; label: MessageKey; Icon: typeof House }

const home: Place = { href: to.home(), label: 'nav.home', Icon: House }
const plans: Place = { href: to.plans(), label: 'nav.plan', Icon: ListTree }
const activities: Place = { href: to.activities(), label: 'nav.activities', Icon: Megaphone }
const members: Place = { href: to.members(), label: 'nav.members', Icon: Users }
const series: Place = { href: to.series(), label: 'nav.series', Icon: ChartColumn }
const organisation: Place = { href: to.organisation(), label: 'nav.organisation', Icon: Network }
const reports: Place = { href: to.reports(), label: 'nav.reports', Icon: FileText }

export const menu = [home, plans, activities, members, series, reports, organisation]

/** A bar for the thumb: recording stands in the middle for whoever records. */
export const bottom = (writes: boolean): Place[] => [
  { ...home, label: 'nav.home_short' },
  plans,
  ...(writes ? [{ href: to.record(), label: 'nav.record', Icon: Plus } as const] : []),
  reports,
  { href: to.more(), label: 'nav.more', Icon: Menu },
]

export const rest = [activities, members, series, organisation]
