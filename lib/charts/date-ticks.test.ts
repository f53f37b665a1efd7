import { expect, test } from 'vitest'
import { addDays, addMonths } from '../domain/calendar'
import { dateTicks } from './date-ticks'

const days = (from: string, count: number, step = 1) =>
  Array.from({ length: count }, (_, index) => addDays(from, index * step)).map((day) => ({
    key: day,
    from: `${day}T00:00:00`,
  }))
const months = (from: string, count: number) =>
  Array.from({ length: count }, (_, index) => addMonths(from, index)).map((day) => ({
    key: day.slice(0, 7),
    from: `${day}T00:00:00`,
  }))
const hours = Array.from({ length: 24 }, (_, hour) => `2011-12-09T${String(hour).padStart(2, '0')}`).map((key) => ({
  key,
  from: `${key}:00:00`,
}))
const labels = (...asked: [Parameters<typeof dateTicks>[0], Parameters<typeof dateTicks>[1]]) =>
  dateTicks(...asked, 'en-GB').map((tick) => tick.label)

test('labels hours by the clock', () => {
  expect(labels(hours, 'hour')).toEqual(['00:00', '03:00', '06:00', '09:00', '12:00', '15:00', '18:00', '21:00'])
})

test('labels four weeks of days weekly, and a quarter by months', () => {
  expect(labels(days('2011-11-12', 28), 'day')).toEqual(['12 Nov', '19 Nov', '26 Nov', '3 Dec'])
  expect(dateTicks(days('2011-09-01', 91), 'day', 'en-GB', 4)).toEqual([
    { index: 0, label: 'Sept' },
    { index: 30, label: 'Oct' },
    { index: 61, label: 'Nov' },
  ])
})

test('names a year at its first label where there is more than one', () => {
  expect(labels(months('2009-12-01', 25), 'month')).toEqual([
    'Jan 2010',
    'Apr',
    'Jul',
    'Oct',
    'Jan 2011',
    'Apr',
    'Jul',
    'Oct',
  ])
})

test('labels weeks by months and quarters by their names', () => {
  expect(labels(days('2011-01-03', 26, 7), 'week')).toEqual(['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'])
  const quarters = ['2011-Q1', '2011-Q2'].map((key, index) => ({ key, from: `2011-0${1 + 3 * index}-01T00:00:00` }))
  expect(labels(quarters, 'quarter')).toEqual(['Q1 2011', 'Q2 2011'])
})

test('never has more labels than asked for', () => {
  for (const count of [1, 2, 9, 31, 92, 366, 1500])
    expect(dateTicks(days('2009-12-01', count), 'day', 'en-GB', 6).length).toBeLessThanOrEqual(6)
})
