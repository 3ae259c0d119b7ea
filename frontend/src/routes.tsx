import { type ComponentType, lazy } from 'react'
import { loadDesk } from '~/lib/i18n'

type PageModule = { default: ComponentType<{ id: string }> }

const page = (load: () => Promise<unknown>) => lazy(load as () => Promise<PageModule>)

/** A page whose words do not travel with the shell. */
const deskPage = (load: () => Promise<unknown>) =>
  page(async () => (await Promise.all([load(), loadDesk()]))[0])

/** Every page, lazily: a phone fetches only what it opens. The first that matches is shown. */
export const routes: [path: string, Page: ReturnType<typeof page>][] = [
  ['/viec', page(() => import('~/features/home/HomePage'))],
  ['/ghi', page(() => import('~/features/activities/RecordPage'))],
  ['/cho-gui', page(() => import('~/offline/OutboxPage'))],
  ['/ke-hoach', page(() => import('~/features/plans/PlanListPage'))],
  ['/ke-hoach/moi', page(() => import('~/features/plans/NewPlanPage'))],
  ['/ke-hoach/:id', deskPage(() => import('~/features/plans/PlanPage'))],
  ['/hoat-dong', page(() => import('~/features/activities/ActivityListPage'))],
  ['/hoat-dong/:id', page(() => import('~/features/activities/ActivityPage'))],
  ['/hoi-vien', deskPage(() => import('~/features/members/MembersPage'))],
  ['/so-lieu', deskPage(() => import('~/features/series/SeriesPage'))],
  ['/to-chuc', deskPage(() => import('~/features/organisation/OrganisationPage'))],
  ['/don-vi/:id', deskPage(() => import('~/features/organisation/UnitPage'))],
  ['/sap-xep', deskPage(() => import('~/features/reorganisations/ReorganisationListPage'))],
  ['/sap-xep/moi', deskPage(() => import('~/features/reorganisations/NewReorganisationPage'))],
  ['/sap-xep/:id', deskPage(() => import('~/features/reorganisations/ReorganisationPage'))],
  ['/bao-cao', deskPage(() => import('~/features/reports/ReportListPage'))],
  ['/bao-cao/:id', deskPage(() => import('~/features/reports/ReportPage'))],
  ['/can-bo', deskPage(() => import('~/features/people/OfficeListPage'))],
  ['/can-bo/moi', deskPage(() => import('~/features/people/NewOfficePage'))],
  ['/can-bo/:id', deskPage(() => import('~/features/people/OfficerPage'))],
  ['/nhat-ky', deskPage(() => import('~/features/audit/AuditPage'))],
  ['/them', page(() => import('~/shell/MorePage'))],
]
