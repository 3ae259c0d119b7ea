import type { MessageKey } from '~/lib/i18n'
import type { Tone } from '~/ui/Status'
import type { Basis, OfficeState, OfficeStep, Position, Role } from './queries'

export const roleLabel: Record<Role, MessageKey> = {
  OFFICER: 'people.role.officer',
  APPROVER: 'people.role.approver',
  INSPECTOR: 'people.role.inspector',
  ADMIN: 'people.role.admin',
  CLERK: 'people.role.clerk',
  PARTNER: 'people.role.partner',
}

export const positionLabel: Record<Position, MessageKey> = {
  CHAIR: 'people.position.chair',
  VICE_CHAIR: 'people.position.vice_chair',
  STANDING_MEMBER: 'people.position.standing_member',
  MEMBER: 'people.position.member',
  OTHER: 'people.position.other',
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

export const stateTone: Record<OfficeState, Tone> = {
  CURRENT: 'ok',
  EXPIRING: 'soon',
  VACANT: 'late',
  UPCOMING: 'run',
  ENDED: 'none',
}

export const stepLabel: Record<OfficeStep, MessageKey> = {
  HANDOVER: 'people.hand_over',
  ENDING: 'people.end',
  EDIT: 'people.correct',
}
