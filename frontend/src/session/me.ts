import { queryOptions } from '@tanstack/react-query'
import { api, type Schema, unwrap } from '~/api/client'
import { isLost } from '~/api/reach'

export type Me = Schema<'MeView'>
export type Office = Me['offices'][number]
export type Unit = Schema<'UnitRef'>

/** One entry per unit: who is officer and approver of the same unit works there as one person. */
export const unitsOf = ({ offices }: Me) =>
  offices.filter(
    (office, index) =>
      office.unit && offices.findIndex((other) => other.unit?.id === office.unit?.id) === index,
  )

const store = 'sohoi.me'

/** Who worked here last: name and unit, never a token. It lets the form open without a network. */
export function rememberedMe(): Me | undefined {
  const kept = localStorage.getItem(store)
  return kept ? (JSON.parse(kept) as Me) : undefined
}

export const forgetMe = () => localStorage.removeItem(store)

/** Told when another tab of this browser forgets: the browser does not tell the tab that does it. */
export const onForgotten = (listener: () => void) =>
  addEventListener('storage', ({ key, newValue }) => {
    if (key === store && newValue === null) listener()
  })

/** Whoever holds an office of the whole house works from its top unit, so that every page has one to begin with. */
async function atTheTop(me: Me, signal: AbortSignal): Promise<Me> {
  if (me.kind === 'MACHINE' || me.offices.every(({ unit }) => unit)) return me
  const query = { kind: 'PROVINCE', limit: 1 } as const
  const { items } = await unwrap(api.GET('/api/v1/units', { params: { query }, signal }))
  const top = items[0] ?? null
  return { ...me, offices: me.offices.map((office) => ({ ...office, unit: office.unit ?? top })) }
}

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ signal }) => {
    try {
      const me = await atTheTop(await unwrap(api.GET('/api/v1/me', { signal })), signal)
      localStorage.setItem(store, JSON.stringify(me))
      return me
    } catch (error) {
      const kept = rememberedMe()
      if (kept && isLost(error)) return kept
      throw error
    }
  },
  staleTime: 60_000,
})
