import { expect, test } from 'vitest'
import { stopsEarly } from './stops-early'

const sundays = ['2026-10-25T23:51:00', '2026-10-18T22:40:00', '2026-10-11T23:59:59', '2026-10-04T23:10:00']

test('more than two hours before any of the weekdays before', () => {
  expect(stopsEarly('2026-11-01T04:32:42', sundays)).toBe(true)
  expect(stopsEarly('2026-11-01T20:39:00', sundays)).toBe(true)
  expect(stopsEarly('2026-11-01T20:40:00', sundays)).toBe(false)
})

test('a weekday that sometimes ends early is no sign', () => {
  expect(stopsEarly('2026-11-01T12:00:00', ['2026-09-27T13:30:00', ...sundays])).toBe(false)
})

test('of fewer than four weeks nothing can be told', () => {
  expect(stopsEarly('2026-11-01T04:32:42', sundays.slice(1))).toBe(false)
})
