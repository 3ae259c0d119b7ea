import { to } from '~/paths'
import { fieldOf } from './body'
import type { AuditRow } from './queries'

/** Where one sees what an entry is about; some things have no page of their own. */
export function subjectPage(entry: AuditRow): string | null {
  const [noun] = entry.kind.split('.')
  const officer = fieldOf(entry.body, 'officer')
  switch (noun) {
    case 'ActivityEvent':
      return to.activity(entry.subject)
    case 'PlanEvent':
      return to.plan(entry.subject)
    case 'ReportEvent':
      return to.report(entry.subject)
    case 'OfficerEvent':
      return to.officer(entry.subject)
    case 'OfficeEvent':
      return officer ? to.officer(officer) : null
    case 'MemberCountEvent':
      return to.members({ donvi: entry.unit?.id, so: entry.subject })
    default:
      return null
  }
}
