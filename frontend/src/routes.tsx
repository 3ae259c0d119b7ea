import { type ComponentType, lazy } from 'react'
import { loadDesk, loadFar } from '~/lib/i18n'

type PageModule = { default: ComponentType<{ id: string }> }

const page = (load: () => Promise<unknown>) => lazy(load as () => Promise<PageModule>)

/** A page whose words do not travel with the shell. */
const deskPage = (load: () => Promise<unknown>) =>
  page(async () => (await Promise.all([load(), loadDesk()]))[0])

/** A page nobody opens without a network. */
const farPage = (load: () => Promise<unknown>) =>
  page(async () => (await Promise.all([load(), loadFar()]))[0])

/** Every page, lazily: a phone fetches only what it opens. The first that matches is shown. */
export const routes: [path: string, Page: ReturnType<typeof page>][] = [
  ['/viec', page(() => import('~/features/home/HomePage'))],
  ['/ghi', page(() => import('~/features/activities/RecordPage'))],
  ['/cho-gui', page(() => import('~/offline/OutboxPage'))],
  ['/ke-hoach', deskPage(() => import('~/features/plans/PlanListPage'))],
  ['/ke-hoach/moi', deskPage(() => import('~/features/reading/NewPlanPage'))],
  ['/ke-hoach/:id', deskPage(() => import('~/features/plans/PlanPage'))],
  ['/ke-hoach/:id/ho-so', farPage(() => import('~/features/plans/life/DocumentPage'))],
  ['/ke-hoach/:id/tiep-nhan', farPage(() => import('~/features/plans/life/ReceiptsPage'))],
  ['/ke-hoach/:id/phien-ban', farPage(() => import('~/features/plans/life/VersionsPage'))],
  ['/ke-hoach/:id/so-sanh', farPage(() => import('~/features/plans/life/DiffPage'))],
  ['/ke-hoach/:id/cap-tren-sua', farPage(() => import('~/features/plans/life/FollowingPage'))],
  ['/ban-sua-doi/:id', farPage(() => import('~/features/plans/life/AmendmentPage'))],
  ['/so-van-ban', farPage(() => import('~/features/plans/life/RegisterPage'))],
  ['/ke-hoach/:id/cu-the-hoa', farPage(() => import('~/features/concretise/ConcretisePage'))],
  ['/ke-hoach/:id/bao-phu', deskPage(() => import('~/features/coverage/CoveragePage'))],
  ['/ke-hoach/:id/kinh-phi', deskPage(() => import('~/features/budget/BudgetPage'))],
  ['/chuong-trinh', farPage(() => import('~/features/programmes/ProgrammeListPage'))],
  ['/chuong-trinh/:id', farPage(() => import('~/features/programmes/ProgrammePage'))],
  ['/hoat-dong', page(() => import('~/features/activities/ActivityListPage'))],
  ['/hoat-dong/:id', page(() => import('~/features/activities/ActivityPage'))],
  ['/hoi-vien', deskPage(() => import('~/features/members/MembersPage'))],
  ['/so-lieu', deskPage(() => import('~/features/series/SeriesPage'))],
  ['/to-chuc', farPage(() => import('~/features/organisation/OrganisationPage'))],
  ['/don-vi/:id', farPage(() => import('~/features/organisation/UnitPage'))],
  ['/sap-xep', farPage(() => import('~/features/reorganisations/ReorganisationListPage'))],
  ['/sap-xep/moi', farPage(() => import('~/features/reorganisations/NewReorganisationPage'))],
  ['/sap-xep/:id', farPage(() => import('~/features/reorganisations/ReorganisationPage'))],
  ['/bao-cao', deskPage(() => import('~/features/reports/ReportListPage'))],
  ['/bao-cao/:id', deskPage(() => import('~/features/reports/ReportPage'))],
  ['/can-bo', farPage(() => import('~/features/people/OfficeListPage'))],
  ['/can-bo/moi', farPage(() => import('~/features/people/NewOfficePage'))],
  ['/can-bo/:id', farPage(() => import('~/features/people/OfficerPage'))],
  ['/nhat-ky', farPage(() => import('~/features/audit/AuditPage'))],
  ['/them', page(() => import('~/shell/MorePage'))],
]
