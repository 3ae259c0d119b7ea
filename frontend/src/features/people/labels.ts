import { type MessageKey, t } from '~/lib/i18n'
import type { Basis, OfficeState, OfficeStep, Position, Role } from './queries'

export const roleLabel: Record<Role, MessageKey> = {
  OFFICER: 'people.role.officer',
  APPROVER: 'people.role.approver',
  INSPECTOR: 'people.role.inspector',
  ADMIN: 'people.role.admin',
  CLERK: 'people.role.clerk',
  PARTNER: 'people.role.partner',
}

/** The rights of somebody, always in the same order. */
export const rolesText = (roles: (Role | null)[]) =>
  (Object.keys(roleLabel) as Role[])
    .filter((role) => roles.includes(role))
    .map((role) => t(roleLabel[role]))
    .join(', ')

export const positionLabel: Record<Position, MessageKey> = {
  CHAIR: 'people.position.chair',
  VICE_CHAIR: 'people.position.vice_chair',
  STANDING_MEMBER: 'people.position.standing_member',
  MEMBER: 'people.position.member',
  OTHER: 'people.position.other',
}

/** What most holders of a position are called; whoever is called otherwise writes it. */
export const usualTitle: Record<Position, MessageKey | null> = {
  CHAIR: 'people.usual.chair',
  VICE_CHAIR: 'people.usual.vice_chair',
  STANDING_MEMBER: 'people.position.standing_member',
  MEMBER: 'people.position.member',
  OTHER: null,
}

export const basisLabel: Record<Basis, MessageKey> = {
  ELECTED: 'people.basis.elected',
  APPOINTED: 'people.basis.appointed',
}

export const stateLabel: Record<OfficeState, MessageKey> = {
  CURRENT: 'people.state.current',
  EXPIRING: 'people.state.expiring',
  VACANT: 'people.state.vacant',
  UPCOMING: 'people.state.upcoming',
  ENDED: 'people.state.ended',
}

/** Work that goes over with an office, by the word the service has for it. */
export const workLabel: Record<string, MessageKey> = {
  plan: 'people.work.plans',
  report: 'people.work.reports',
  activity: 'people.work.activities',
}

export const stepLabel: Record<OfficeStep, MessageKey> = {
  HANDOVER: 'people.hand_over',
  ENDING: 'people.end',
  EDIT: 'people.correct',
}
