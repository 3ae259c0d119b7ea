import { beforeEach, describe, expect, it } from 'vitest'
import { ProblemError } from '~/api/client'
import { problem } from '../../tests/views'
import { device, type OutboxEntry } from './db'
import { discard, enqueue, entriesOf, flush, forgetOld, type Post, retry } from './outbox'

const activity: OutboxEntry['activity'] = {
  unitId: 'u-ts',
  kind: 'COMMUNICATION',
  title: 'Tuyên truyền, xóm Nà Bao',
  heldOn: '2023-06-06',
}
const photo = (id: string) => ({ id, name: `${id}.jpg`, type: 'image/jpeg', bytes: new ArrayBuffer(8) })
const lost = () => Promise.reject(new TypeError('Failed to fetch'))

/** The server as seen from the phone: it remembers keys, so a repeated delivery adds nothing. */
function server() {
  const received = new Map<string, string>()
  const sent: string[] = []
  const post: Post = {
    async activity({ id }) {
      sent.push(id)
      if (!received.has(id)) received.set(id, `a-${received.size + 1}`)
      return { id: received.get(id) ?? '' }
    },
    async photo(_activityId, { id }) {
      sent.push(id)
    },
  }
  return { post, sent, received }
}

beforeEach(async () => {
  await (await device()).clear('outbox')
})

describe('the outbox', () => {
  it('keeps what is saved without a network and sends it, text first, when there is one', async () => {
    await enqueue('k1', 'lan', activity, [photo('p1'), photo('p2')])
    await flush('lan', { activity: lost, photo: lost }, 0)
    expect(await entriesOf('lan')).toMatchObject([{ state: 'WAITING', attempts: 1, activityId: null }])

    const { post, sent } = server()
    await flush('lan', post, 60_000)
    expect(sent).toEqual(['k1', 'p1', 'p2'])
    expect(await entriesOf('lan')).toMatchObject([{ state: 'SENT', activityId: 'a-1', photos: [] }])
  })

  it('waits longer after each failure', async () => {
    await enqueue('k1', 'lan', activity, [])
    const { post, sent } = server()
    await flush('lan', { activity: lost, photo: lost }, 0)
    await flush('lan', post, 1_000)
    expect(sent).toEqual([])
    await flush('lan', post, 5_000)
    expect(sent).toEqual(['k1'])
  })

  it('does not send the text again when only a photo was lost', async () => {
    await enqueue('k1', 'lan', activity, [photo('p1')])
    const { post, sent } = server()
    await flush('lan', { ...post, photo: lost }, 0)
    await flush('lan', post, 60_000)
    expect(sent).toEqual(['k1', 'p1'])
  })

  it('makes one activity of a double click, and one delivery of two runs', async () => {
    await Promise.all([enqueue('k1', 'lan', activity, []), enqueue('k1', 'lan', activity, [])])
    const { post, sent } = server()
    await Promise.all([flush('lan', post, 0), flush('lan', post, 0)])
    expect(sent).toEqual(['k1'])
    await enqueue('k1', 'lan', activity, [])
    await flush('lan', post, 0)
    expect(sent).toEqual(['k1'])
  })

  it('sends a repeated delivery with the same key after a lost answer', async () => {
    await enqueue('k1', 'lan', activity, [])
    const { post, received } = server()
    const answerLost: Post = { ...post, activity: (entry) => post.activity(entry).then(lost) }
    await flush('lan', answerLost, 0)
    await flush('lan', post, 60_000)
    expect(received.size).toBe(1)
  })

  it('never sends what another officer saved on the same phone', async () => {
    await enqueue('k1', 'lan', activity, [])
    const { post, sent } = server()
    await flush('hoa', post, 0)
    expect(sent).toEqual([])
    expect(await entriesOf('hoa')).toEqual([])
    expect(await entriesOf('lan')).toHaveLength(1)
  })

  it('stops at a refusal, says why, goes on with the others, and tries again when told to', async () => {
    await enqueue('k1', 'lan', activity, [])
    await enqueue('k2', 'lan', activity, [])
    const { post, sent } = server()
    const refusal = new ProblemError(problem(422, 'Ngày sau hôm nay'))
    await flush(
      'lan',
      { ...post, activity: (e) => (e.id === 'k1' ? Promise.reject(refusal) : post.activity(e)) },
      0,
    )
    const [first] = (await entriesOf('lan')).filter(({ id }) => id === 'k1')
    expect(first).toMatchObject({ state: 'REJECTED', reason: 'Ngày sau hôm nay' })
    expect(sent).toEqual(['k2'])
    await retry('k1')
    await flush('lan', post, 0)
    expect(sent).toEqual(['k2', 'k1'])
  })

  it('keeps everything when the session has ended or the server is busy', async () => {
    await enqueue('k1', 'lan', activity, [])
    for (const status of [401, 429, 503]) {
      const busy = () => Promise.reject(new ProblemError(problem(status)))
      await retry('k1')
      await flush('lan', { activity: busy, photo: busy }, 0)
      expect(await entriesOf('lan')).toMatchObject([{ state: 'WAITING' }])
    }
  })

  it('forgets what arrived long ago, never what has not', async () => {
    await enqueue('k1', 'lan', activity, [])
    await flush('lan', server().post, 0)
    await enqueue('k2', 'lan', activity, [])
    await forgetOld('lan', Date.now() + 3 * 86_400_000)
    expect((await entriesOf('lan')).map(({ id }) => id)).toEqual(['k2'])
    await discard('k2')
    expect(await entriesOf('lan')).toEqual([])
  })
})
