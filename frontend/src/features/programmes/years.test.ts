import { expect, it } from 'vitest'
import { figureLines, yearText } from './years'

it('says which year of how many it is', () => {
  expect(yearText({ on: '2023-06-06', phase: 'RUNNING', year: 2, of: 5 })).toBe('năm thứ 2 trên 5')
  expect(yearText({ on: '2021-06-06', phase: 'TO_COME', year: null, of: 5 })).toBe('chưa bắt đầu, 5 năm')
  expect(yearText({ on: '2027-06-06', phase: 'OVER', year: null, of: 5 })).toBe('đã kết thúc, 5 năm')
})

it('puts every figure on a line through the years and invents none', () => {
  const figure = (indicator: string, value: number) => ({
    indicator,
    name: indicator,
    unitOfMeasure: 'cuộc',
    value,
  })
  const year = { plans: 1, items: 1, activities: 1 }
  const lines = figureLines([
    { ...year, year: 2022, figures: [] },
    { ...year, year: 2023, figures: [figure('A', 4), figure('B', 0)] },
    { ...year, year: 2024, figures: [figure('A', 6)] },
  ])
  expect(lines.map(({ code, values }) => [code, values])).toEqual([
    ['A', [null, 4, 6]],
    ['B', [null, 0, null]],
  ])
})
