import { expect, test } from 'vitest'
import type { PeakHoursAnswer } from '../contracts/peak-hours'
import { createFormat } from './format'
import { preparePeakHours } from './prepare-peak-hours'

const format = createFormat({ locale: 'en-GB', currency: 'GBP' })

const cell = (weekday: number, hour: number): PeakHoursAnswer['cells'][number] => {
  const isBusy = weekday === 1 && (hour === 9 || hour === 12)
  const value = isBusy ? '10' : '0'
  const figures = { value, average: isBusy ? '5' : '0', median: isBusy ? '4' : '0' }
  return { weekday, hour, ...figures, comparison: { ...figures, change: null } }
}

const answer: PeakHoursAnswer = {
  asOf: '2024-05-31',
  dataFrom: '2024-05-01T09:00:00',
  dataTo: '2024-05-31T09:00:00',
  range: { from: '2024-05-01', to: '2024-05-31' },
  comparison: { from: '2024-04-01', to: '2024-04-30' },
  grain: 'day',
  currency: 'GBP',
  dataVersion: 1,
  metric: 'net',
  weekdays: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, days: 2, comparisonDays: 2 })),
  cells: [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => Array.from({ length: 24 }, (_, hour) => cell(weekday, hour))),
}

test.each([
  ['sum', '£10.00'],
  ['average', '£5.00'],
  ['median', '£4.00'],
] as const)('%s: %s', (statistic, text) => {
  const { rows } = preparePeakHours({ answer, statistic, asChange: false, weekStart: 1, format })
  expect(rows[0]?.cells[0]).toMatchObject({ hour: 9, text })
})

test('a week that did not change still shows its hours', () => {
  const { hours, rows } = preparePeakHours({ answer, statistic: 'sum', asChange: true, weekStart: 1, format })
  expect(hours.map(({ hour }) => hour)).toEqual([9, 10, 11, 12])
  expect(rows[0]?.cells[0]).toMatchObject({
    text: '£0.00',
    details: [
      { label: 'Now', text: '£10.00' },
      { label: 'Before', text: '£10.00' },
      { label: 'Change', text: '0.0%' },
    ],
  })
})

test('a weekday without any sale is a gap, not nothing', () => {
  const cells = answer.cells.map((one) => (one.weekday === 6 ? { ...one, average: null, median: null } : one))
  const { rows } = preparePeakHours({
    answer: { ...answer, cells },
    statistic: 'average',
    asChange: false,
    weekStart: 1,
    format,
  })
  expect(rows[5]?.cells[0]?.step).toBeNull()
  expect(rows[4]?.cells[0]?.step).toBe(0)
})
