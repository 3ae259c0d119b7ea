import { createContext, useContext } from 'react'
import type { Me, Office, Unit } from './me'

/** In whose name the client speaks: the officer and the unit of the office they are working in. */
export type Working = { me: Me; office: Office; unit: Unit; choose: (officeId: string) => void }

export const WorkingContext = createContext<Working | null>(null)

/** `writes`: whether the officer records for the unit, by the offices the service names; each answer decides anew. */
export function useOffice(): Working & { writes: boolean } {
  const working = useContext(WorkingContext)
  if (!working) throw new Error('This part of the client is shown to officers only')
  const { me, unit } = working
  const writes = me.offices.some(({ role, unit: own }) => role === 'OFFICER' && own?.id === unit.id)
  return { ...working, writes }
}
