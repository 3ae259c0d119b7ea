import { expect, it } from 'vitest'
import { itemsOf, linesOf, pathsOf } from './numbering'
import { join, split } from './outline'
import { located, rowsOf } from './source'

const item = (path: string, marker: string | null, text: string, ...children: ReturnType<typeof leaf>[]) => ({
  ...leaf(path, marker, text),
  children,
})
const leaf = (path: string, marker: string | null, text: string) => ({
  path,
  marker,
  level: path.split('.').length,
  kind: marker === null || marker === '-' ? ('BULLET' as const) : ('ITEM' as const),
  text,
  doubts: [],
  children: [] as never[],
})
const items = [
  item('I', 'I.', 'NHIỆM VỤ', leaf('I.1', '-', 'Họp chi hội hằng tháng; báo cáo')),
  item(
    'II',
    'II.',
    'TỔ CHỨC',
    leaf('II.1', '1.', 'Tỉnh'),
    leaf('II.2', '2.', 'Huyện'),
    leaf('II.1b', '-', 'Xã'),
  ),
]

it('saves what was read if nothing was corrected', () => {
  expect(itemsOf(linesOf(items))).toEqual(items)
})

it('takes a marker at the caret as the marker of the new line', () => {
  const lines = split(linesOf(items), 2, 2)?.lines ?? []
  expect(lines.map(({ marker, text }) => `${marker} ${text}`)).toContain('null CHỨC')
  const numbered = linesOf([leaf('1', '1.', 'Một. 2. Hai')])
  expect(split(numbered, 0, 4)?.lines.map(({ marker, text }) => [marker, text])).toEqual([
    ['1.', 'Một.'],
    ['2.', 'Hai'],
  ])
  expect(pathsOf(split(numbered, 0, 4)?.lines ?? [])).toEqual(['1', '2'])
})

it('keeps a marker that was part of the sentence, and not one a split had put there', () => {
  const year = linesOf([leaf('1', '-', 'Giai đoạn 2022'), leaf('2', '-', '2026')])
  expect(join(year, 1)?.lines[0]?.text).toBe('Giai đoạn 2022 - 2026')
  const apart = split(linesOf(items), 1, 12)?.lines ?? []
  expect(apart[2]?.marker).toBe('-')
  expect(join(apart, 2)?.lines[1]?.text).toBe('Họp chi hội hằng tháng; báo cáo')
})

it('finds the rows a line was read from, over hard wraps and page numbers', () => {
  const rows = rowsOf('KẾ HOẠCH\r\n\r\nI. NHIỆM VỤ\n-  Họp chi hội\n hằng tháng;  báo cáo\nII. TỔ CHỨC')
  const found = located(linesOf(items), rows).map(({ from, to }) => [from, to])
  expect(found.slice(0, 3)).toEqual([
    [2, 2],
    [3, 4],
    [5, 5],
  ])
  expect(found.slice(3)).toEqual([
    [-1, -1],
    [-1, -1],
    [-1, -1],
  ])
})
