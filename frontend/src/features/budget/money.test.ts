import { expect, it } from 'vitest'
import { formatMoney, parseMoney } from './money'

it('writes whole đồng the way they are written here', () => {
  expect(formatMoney(15_000_000)).toBe('15.000.000\u00a0đ')
  expect(formatMoney(0)).toBe('0\u00a0đ')
})

it('reads what people type, and nothing else', () => {
  expect(['15.000.000', '15 000 000', '15000000 đ', ' 15.000.000 Đ '].map(parseMoney)).toEqual([
    15_000_000, 15_000_000, 15_000_000, 15_000_000,
  ])
  expect(['', '15,5', '1.5', '-3', '15tr', '15.00'].map(parseMoney)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
  ])
})
