import { expect, it } from 'vitest'
import { ValueTally } from './value-tally'

const tallyOf = (rows: number, valueAt: (row: number) => string) => {
  const tally = new ValueTally()
  for (let row = 0; row < rows; row++) tally.add(valueAt(row))
  return tally
}

const most = (tally: ValueTally) => [...tally.counts()].sort(([, left], [, right]) => right - left)[0]

it('few values are counted exactly', () => {
  const tally = tallyOf(9_000, (row) => `v${row % 3_000}`)
  expect([tally.exact, tally.distinct, most(tally)?.[1]]).toEqual([true, 3_000, 3])
})

it.each([15_000, 40_000, 200_000])('of %i values the number is known within 2 %', (values) => {
  const tally = tallyOf(values * 2, (row) => `order ${row % values}`)
  expect(tally.exact).toBe(false)
  expect(Math.abs(tally.distinct - values)).toBeLessThan(values * 0.02)
})

it('a frequent value is found among many, though it comes late', () => {
  const tally = tallyOf(300_000, (row) => (row > 200_000 && row % 50 === 0 ? 'late' : `rare ${row}`))
  const [value, rows = 0] = most(tally) ?? []
  expect(value).toBe('late')
  expect(rows).toBeLessThanOrEqual(2_000)
  expect(rows).toBeGreaterThan(2_000 - 300_000 / 10_000 - 1)
})
