import { expect, test } from 'vitest'
import { createFormat } from './format'
import { prepareHeatMap } from './prepare-heat-map'

const format = createFormat({ locale: 'en-GB', currency: 'GBP' })
type Cell = { weekday: number; hour: number; value: string | null }
const heat = (cells: Cell[], weekStart = 1) =>
  prepareHeatMap({ title: 'Net sales', unit: 'money', cells, weekStart, format })
const cell = (weekday: number, hour: number, value: string | null): Cell => ({ weekday, hour, value })

test('starts the week where the business does', () => {
  expect(heat([], 1).rows.map(({ shortName }) => shortName)).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'])
  expect(heat([], 7).rows[0]?.name).toBe('Sunday')
})

test('shows the hours from the first to the last with anything', () => {
  expect(heat([cell(1, 8, '1'), cell(4, 11, '2'), cell(5, 20, '0')]).hours.map(({ label }) => label)).toEqual([
    '08',
    '09',
    '10',
    '11',
  ])
})

test('takes steps by quantile, so one giant does not flatten the rest', () => {
  const cells = ['1', '2', '3', '4', '5', '1000000'].map((value, hour) => cell(1, hour, value))
  expect(heat(cells).rows[0]?.cells.map(({ step }) => step)).toEqual([1, 2, 3, 4, 5, 6])
})

test('gives equal values the same step', () => {
  const cells = ['5', '5', '5', '9'].map((value, hour) => cell(2, hour, value))
  expect(heat(cells).rows[1]?.cells.map(({ step }) => step)).toEqual([1, 1, 1, 6])
})

test('tells nothing from a gap', () => {
  const cells = [cell(1, 8, '1'), cell(1, 9, '0'), cell(1, 10, null), cell(1, 11, '3')]
  expect(heat(cells).rows[0]?.cells.map(({ step }) => step)).toEqual([1, 0, null, 6])
  expect(heat(cells).rows[0]?.cells[2]?.text).toBe('–')
})

test('marks and names the highest hour', () => {
  const { rows, summary } = heat([cell(4, 12, '4321.5'), cell(3, 12, '10')])
  expect(rows[3]?.cells[0]).toMatchObject({ highest: true, label: 'Thursday, 12:00 to 13:00' })
  expect(summary).toBe('Net sales by weekday and hour: highest on Thursday, 12:00 to 13:00 with £4,321.50.')
})

test('as change, more and less have scales of their own, and nothing changed is nothing', () => {
  const cells = [cell(1, 8, '10'), cell(1, 9, '1'), cell(1, 10, '0'), cell(1, 11, '-1'), cell(1, 12, '-900')]
  const map = prepareHeatMap({ title: 'Net sales, change', unit: 'money', cells, weekStart: 1, isChange: true, format })
  expect(map.rows[0]?.cells.map(({ step, isLess, text }) => [step, isLess, text])).toEqual([
    [6, false, '+£10.00'],
    [2, false, '+£1.00'],
    [0, false, '£0.00'],
    [2, true, '−£1.00'],
    [6, true, '−£900.00'],
  ])
  expect(map.summary).toBe(
    'Net sales, change by weekday and hour: from −£900.00 on Monday, 12:00 to 13:00 to +£10.00 on Monday, 08:00 to 09:00.',
  )
})

test('its legend says from what to what each colour stands', () => {
  const cells = ['1', '2', '2', '20000', '0', null].map((value, hour) => cell(1, hour, value))
  expect(heat(cells).legend).toEqual({
    low: '£1.00',
    high: '£20.0k',
    steps: [
      { step: 1, isLess: false, text: '£1.00 to £1.00' },
      { step: 2, isLess: false, text: '£2.00 to £2.00' },
      { step: 6, isLess: false, text: '£20.0k to £20.0k' },
    ],
  })
  expect(heat([cell(1, 8, '0')]).legend).toBeNull()
})
