import { expect, test } from 'vitest'
import { readFilter, toggleValue, writeFilter } from './filter-value'

test('reads is and is not', () => {
  expect(readFilter(['France', 'Spain'])).toEqual({ not: false, values: ['France', 'Spain'] })
  expect(readFilter(['!France', '!Spain'])).toEqual({ not: true, values: ['France', 'Spain'] })
  expect(readFilter([])).toEqual({ not: false, values: [] })
})

test('lets "is" win where a URL mixes both', () => {
  expect(readFilter(['France', '!Spain'])).toEqual({ not: false, values: ['France'] })
})

test('writes what it reads', () => {
  for (const written of [['a', 'b'], ['!a'], []]) expect(writeFilter(readFilter(written))).toEqual(written)
})

test.each(['!sale', '\\!sale', '\\sale', '!!', ''])('a value %j is not taken for "is not"', (value) => {
  for (const not of [true, false])
    expect(readFilter(writeFilter({ not, values: [value] }))).toEqual({ not, values: [value] })
  expect(toggleValue([], value)).toHaveLength(1)
  expect(toggleValue(toggleValue([], value), value)).toEqual([])
})

test('toggles a value within its reading', () => {
  expect(toggleValue(['a'], 'b')).toEqual(['a', 'b'])
  expect(toggleValue(['a', 'b'], 'a')).toEqual(['b'])
  expect(toggleValue(['!a'], 'b')).toEqual(['!a', '!b'])
})
