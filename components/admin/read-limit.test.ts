import { expect, test } from 'vitest'
import { readLimit } from './read-limit'

const limit = (rows: string, percent: string) => readLimit(rows, percent).limit

test('a number, a per cent, or both', () => {
  expect(limit('50', '')).toEqual({ maxRejectedRows: 50, maxRejectedShare: 0 })
  expect(limit('1,500', '')).toEqual({ maxRejectedRows: 1_500, maxRejectedShare: 0 })
  expect(limit('', '2,5 %')).toEqual({ maxRejectedRows: 0, maxRejectedShare: 0.025 })
  expect(limit(' 7 ', '7')).toEqual({ maxRejectedRows: 7, maxRejectedShare: 0.07 })
  expect(limit('', '')).toEqual({ maxRejectedRows: 0, maxRejectedShare: 0 })
  expect(limit('', '100')).toEqual({ maxRejectedRows: 0, maxRejectedShare: 1 })
})

test('what is no number of rows and no per cent is said', () => {
  for (const rows of ['-1', '2.5', 'ten', '1e3', '9999999999']) {
    expect(readLimit(rows, '')).toMatchObject({ limit: null, rowsFault: expect.stringContaining('whole number') })
  }
  for (const percent of ['-1', '100.1', '1.2.3', 'half', '1e1']) {
    expect(readLimit('5', percent)).toMatchObject({
      limit: null,
      rowsFault: undefined,
      percentFault: expect.stringContaining('per cent'),
    })
  }
})
