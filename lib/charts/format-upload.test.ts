import { expect, test } from 'vitest'
import { formatBytes } from './format-bytes'
import { formatDuration } from './format-duration'
import { formatInstant } from './format-instant'

test.each([
  [0, '0 B'],
  [812, '812 B'],
  [999.6, '1.0 kB'],
  [45_580_638, '45.6 MB'],
  [999_999, '1.0 MB'],
  [120_000_000, '120 MB'],
  [3_000_000_000_000, '3.0 TB'],
])('%d bytes are %s', (bytes, text) => {
  expect(formatBytes(bytes, 'en-GB')).toBe(text)
})

test.each([
  [0.4, '0 s'],
  [59.6, '1 min'],
  [80, '1 min 20 s'],
  [7500, '2 h 5 min'],
])('%d seconds are %s', (seconds, text) => {
  expect(formatDuration(seconds)).toBe(text)
})

test('an instant is told by the business’s clock', () => {
  const instant = '2026-07-01T22:30:00Z'
  expect(formatInstant(instant, { locale: 'en-GB', timeZone: 'Europe/London' })).toBe('1 Jul 2026, 23:30')
  expect(formatInstant(instant, { locale: 'en-GB', timeZone: 'Europe/Athens' })).toBe('2 Jul 2026, 01:30')
})
