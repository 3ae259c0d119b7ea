import { describe, expect, it } from 'vitest'
import { dateLine, daysBefore, daysBetween, formatDate, formatDay, weekday } from './dates'
import { formatNumber, formatPercent, formatSize, parseCount } from './numbers'

describe('dates as official documents write them', () => {
  it('put a zero before days below ten and before January and February only', () => {
    expect(formatDate('2023-06-06')).toBe('06/6/2023')
    expect(formatDate('2023-03-02')).toBe('02/3/2023')
    expect(formatDate('2023-02-22')).toBe('22/02/2023')
    expect(formatDate('2023-11-30')).toBe('30/11/2023')
    expect(formatDay('2023-06-06')).toBe('06/6')
    expect(dateLine('2023-03-02')).toEqual({ day: '02', month: '3', year: '2023' })
  })

  it('count days and know the week from Monday', () => {
    expect(daysBefore('2023-03-01', 1)).toBe('2023-02-28')
    expect(daysBetween('2023-06-06', '2023-06-15')).toBe(9)
    expect(weekday('2023-06-06')).toBe(2)
    expect(weekday('2023-06-04')).toBe(7)
  })
})

describe('numbers', () => {
  it('use a dot for thousands and a comma for decimals', () => {
    expect(formatNumber(1284)).toBe('1.284')
    expect(formatNumber(1284.5)).toBe('1.284,5')
    expect(formatPercent(52.6)).toBe('52,6%')
    expect(formatPercent(60)).toBe('60,0%')
    expect(formatSize(420_000)).toBe('410 kB')
  })

  it('are read as typed: empty is not zero, and a slip is not a number', () => {
    expect(parseCount(' 42 ')).toBe(42)
    expect(parseCount('1.284')).toBe(1284)
    expect(parseCount('')).toBeNull()
    expect(parseCount('0')).toBe(0)
    expect(parseCount('4,2')).toBeUndefined()
    expect(parseCount('-3')).toBeUndefined()
    expect(parseCount('bốn')).toBeUndefined()
  })
})
