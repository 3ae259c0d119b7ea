import { describe, expect, it } from 'vitest'
import { addedAfter, drafted, listed, reworded, shifted, without, written } from './draft'
import type { VersionItem } from './versions'

const item = (path: string, marker: string | null, ...children: VersionItem[]): VersionItem => ({
  itemId: path,
  path,
  marker,
  kind: 'ITEM',
  text: `Nội dung ${path}`,
  children,
})
const plan = () =>
  drafted([
    item('I', 'I.', item('I.1', '1.', item('I.1.1', '1.1.'), item('I.1.2', '1.2.')), item('I.2', '2.')),
    item('II', 'II.', item('II.1', '-'), item('II.2', '-'), item('II.3', '-')),
  ])
const outline = (items: ReturnType<typeof plan>) =>
  listed(items).map(({ item: { itemId, path, marker } }) => `${itemId ?? 'mới'}: ${marker ?? ''} ${path}`)

describe('an amendment while it is written', () => {
  it('numbers run on where an item went, and what stands below follows', () => {
    expect(outline(without(plan(), 'I'))).toEqual(['II: I. I', 'II.1: - I.1', 'II.2: - I.2', 'II.3: - I.3'])
    expect(outline(shifted(plan(), 'I.1', 1)).slice(0, 5)).toEqual([
      'I: I. I',
      'I.2: 1. I.1',
      'I.1: 2. I.2',
      'I.1.1: 2.1. I.2.1',
      'I.1.2: 2.2. I.2.2',
    ])
  })

  it('an added item takes the marker of its neighbour and no identity', () => {
    const added = addedAfter(plan(), 'II.1', 'fresh')
    expect(outline(added).slice(-4)).toEqual(['II.1: - II.1', 'mới: - II.2', 'II.2: - II.3', 'II.3: - II.4'])
    expect(written(added)[1]?.children?.[1]).toEqual({
      itemId: null,
      path: 'II.2',
      marker: '-',
      kind: 'ITEM',
      text: '',
      children: [],
    })
    expect(outline(addedAfter(plan(), 'I.1.1', 'fresh')).slice(2, 5)).toEqual([
      'I.1.1: 1.1. I.1.1',
      'mới: 1.2. I.1.2',
      'I.1.2: 1.3. I.1.3',
    ])
  })

  it('what a unit added itself keeps its turn, and the next one gets the next', () => {
    const own = drafted([item('+1', null), item('+3', null)])
    expect(outline(addedAfter(own, '+1', 'fresh'))).toEqual(['+1:  +1', 'mới:  +4', '+3:  +3'])
  })

  it('other words change nothing else, and the rest stays the same object', () => {
    const before = plan()
    const after = reworded(before, 'I.2', '  Lời mới ')
    expect(after[1]).toBe(before[1])
    expect(written(after)[0]?.children?.[1]).toMatchObject({ itemId: 'I.2', path: 'I.2', text: 'Lời mới' })
    expect(shifted(before, 'I', -1)).toEqual(before)
  })

  it('letters follow the Vietnamese alphabet, and a gap of the paper stays where nobody touched it', () => {
    const gap = drafted([
      item('I', 'I.', item('I.c', 'c)'), item('I.d', 'd)'), item('I.e', 'e)')),
      item('V', 'V.'),
    ])
    expect(outline(without(gap, 'I.c'))).toEqual(['I: I. I', 'I.d: c) I.c', 'I.e: d) I.d', 'V: V. V'])
    expect(outline(addedAfter(gap, 'I.d', 'fresh'))[3]).toBe('mới: đ) I.đ')
  })
})
