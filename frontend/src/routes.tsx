import { type ComponentType, lazy } from 'react'

type PageModule = { default: ComponentType<{ id: string }> }

const page = (load: () => Promise<unknown>) => lazy(load as () => Promise<PageModule>)

/** Every page, lazily: a phone fetches only what it opens. The first that matches is shown. */
export const routes: [path: string, Page: ReturnType<typeof page>][] = [
  ['/viec', page(() => import('~/features/home/HomePage'))],
  ['/ghi', page(() => import('~/features/activities/RecordPage'))],
  ['/cho-gui', page(() => import('~/offline/OutboxPage'))],
  ['/ke-hoach', page(() => import('~/features/plans/PlanListPage'))],
  ['/ke-hoach/moi', page(() => import('~/features/plans/NewPlanPage'))],
  ['/ke-hoach/:id', page(() => import('~/features/plans/PlanPage'))],
  ['/hoat-dong', page(() => import('~/features/activities/ActivityListPage'))],
  ['/hoat-dong/:id', page(() => import('~/features/activities/ActivityPage'))],
  ['/hoi-vien', page(() => import('~/features/members/MembersPage'))],
  ['/so-lieu', page(() => import('~/features/series/SeriesPage'))],
  ['/to-chuc', page(() => import('~/features/organisation/OrganisationPage'))],
  ['/don-vi/:id', page(() => import('~/features/organisation/UnitPage'))],
  ['/sap-xep', page(() => import('~/features/reorganisations/ReorganisationListPage'))],
  ['/sap-xep/moi', page(() => import('~/features/reorganisations/NewReorganisationPage'))],
  ['/sap-xep/:id', page(() => import('~/features/reorganisations/ReorganisationPage'))],
  ['/bao-cao', page(() => import('~/features/reports/ReportListPage'))],
  ['/bao-cao/:id', page(() => import('~/features/reports/ReportPage'))],
  ['/can-bo', page(() => import('~/features/people/OfficeListPage'))],
  ['/can-bo/moi', page(() => import('~/features/people/NewOfficePage'))],
  ['/can-bo/:id', page(() => import('~/features/people/OfficerPage'))],
  ['/nhat-ky', page(() => import('~/features/audit/AuditPage'))],
  ['/them', page(() => import('~/shell/MorePage'))],
]
