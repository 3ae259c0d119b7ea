import { createContext, useContext } from 'react'
import type { Me, Office, Unit } from './me'

/** In whose name the client speaks: the officer and the unit of the office they are working in. */
export type Working = { me: Me; office: Office; unit: Unit; choose: (officeId: string) => void }

export const WorkingContext = createContext<Working | null>(null)

/**
 * `writes`: whether the officer records for the unit, `holds`: whether in one of these roles at all, by the offices
 * the service names. They decide what is offered; each answer decides anew.
 */
export function useOffice(): Working & { writes: boolean; holds: (...roles: Office['role'][]) => boolean } {
  const working = useContext(WorkingContext)
  if (!working) throw new Error('This part of the client is shown to officers only')
  const { me, unit } = working
  const writes = me.offices.some(({ role, unit: own }) => role === 'OFFICER' && own?.id === unit.id)
  const holds = (...roles: Office['role'][]) => me.offices.some(({ role }) => roles.includes(role))
  return { ...working, writes, holds }
}
