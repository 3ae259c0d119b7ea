import { createContext, useContext } from 'react'
import type { Me, Office, Unit } from './me'

/** In whose name the client speaks: the officer and the unit of the office they are working in. */
export type Working = { me: Me; office: Office; unit: Unit; choose: (officeId: string) => void }

export const WorkingContext = createContext<Working | null>(null)

export function useOffice(): Working {
  const working = useContext(WorkingContext)
  if (!working) throw new Error('This part of the client is shown to officers only')
  return working
}
