import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ProblemError } from '~/api/client'
import { problem } from '../../tests/views'
import { device } from './db'
import { enqueue, entriesOf, flush, hurry, type Post, retry } from './outbox'

/** What may happen to one delivery on its way: each of them has been seen in a village. */
const fates = ['ARRIVES', 'LOST', 'ANSWER_LOST', 'TWICE', 'BUSY', 'SESSION_ENDED'] as const
type Fate = (typeof fates)[number]

/** What an officer and her phone may do, in any order. */
const deeds = fc.oneof(
  fc.record({ do: fc.constant('SAVE' as const), key: fc.nat(3), photos: fc.nat(2) }),
  fc.record({ do: fc.constant('SEND' as const), at: fc.nat(100_000) }),
  fc.record({ do: fc.constant('SEND_IN_TWO_TABS' as const), at: fc.nat(100_000) }),
  fc.record({ do: fc.constant('HURRY' as const) }),
  fc.record({ do: fc.constant('SEND_WHILE_HURRYING' as const), at: fc.nat(100_000) }),
  fc.record({ do: fc.constant('RETRY' as const), key: fc.nat(3) }),
)

/** A server that keeps one thing per key, as the contract promises, and a network with the given fates. */
function world(fated: Fate[]) {
  const kept = new Map<string, { id: string; photos: Set<string> }>()
  let made = 0
  const carry = async <T>(deliver: () => T): Promise<T> => {
    const fate = fated.shift() ?? 'ARRIVES'
    if (fate === 'LOST') throw new TypeError('Failed to fetch')
    if (fate === 'BUSY') throw new ProblemError(problem(503))
    if (fate === 'SESSION_ENDED') throw new ProblemError(problem(401))
    const answer = deliver()
    if (fate === 'TWICE') deliver()
    if (fate === 'ANSWER_LOST') throw new TypeError('Failed to fetch')
    return answer
  }
  const post: Post = {
    activity: ({ id: key }) =>
      carry(() => {
        const known = kept.get(key) ?? { id: `a-${++made}`, photos: new Set<string>() }
        kept.set(key, known)
        return { id: known.id }
      }),
    photo: (activityId, { id }) =>
      carry(() => {
        const activity = [...kept.values()].find((each) => each.id === activityId)
        if (!activity) throw new Error(`A photo for an activity nobody has: ${activityId}`)
        activity.photos.add(id)
      }),
  }
  return { post, kept, made: () => made }
}

const activity = { unitId: 'u', kind: 'COMMUNICATION' as const, title: 'Tuyên truyền', heldOn: '2023-06-06' }
const bytes = new ArrayBuffer(1)

it('delivers everything exactly once, whatever is dropped, doubled, delayed or done twice', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(deeds, { maxLength: 12 }),
      fc.array(fc.constantFrom(...fates), { maxLength: 16 }),
      async (story, fated) => {
        await (await device()).clear('outbox')
        const { post, kept, made } = world(fated)
        const saved = new Map<string, string[]>()
        for (const deed of story) {
          if (deed.do === 'SAVE') {
            const key = `k${deed.key}`
            const photos = Array.from({ length: deed.photos }, (_, n) => ({
              id: `${key}/${n}`,
              name: `${n}.jpg`,
              type: 'image/jpeg',
              bytes,
            }))
            await enqueue(key, 'nga', activity, photos)
            if (!saved.has(key))
              saved.set(
                key,
                photos.map(({ id }) => id),
              )
          }
          if (deed.do === 'SEND') await flush('nga', post, deed.at)
          if (deed.do === 'SEND_IN_TWO_TABS')
            await Promise.all([flush('nga', post, deed.at), flush('nga', post, deed.at)])
          if (deed.do === 'SEND_WHILE_HURRYING')
            await Promise.all([flush('nga', post, deed.at), hurry('nga')])
          if (deed.do === 'HURRY') await hurry('nga')
          if (deed.do === 'RETRY') await retry(`k${deed.key}`)
        }
        // The bad days end: whatever still waits is sent now.
        fated.length = 0
        await hurry('nga')
        await flush('nga', post, Number.MAX_SAFE_INTEGER)

        expect([...kept.keys()].sort()).toEqual([...saved.keys()].sort())
        expect(made()).toBe(saved.size)
        for (const [key, photos] of saved) expect([...(kept.get(key)?.photos ?? [])].sort()).toEqual(photos)
        expect((await entriesOf('nga')).every(({ state }) => state === 'SENT')).toBe(true)
      },
    ),
    { numRuns: 1000 },
  )
}, 120_000)
