import { expect, test } from 'vitest'
import { ExactSums } from './exact-sums'

test('sums stay exact beyond the safe integers, in both directions, and begin at 0 again', () => {
  const sums = new ExactSums()
  for (let i = 0; i < 5; i++) sums.add(7, Number.MAX_SAFE_INTEGER)
  sums.add(7, -2)
  sums.add(70_000, -3)
  expect(BigInt(sums.at(7))).toBe(5n * BigInt(Number.MAX_SAFE_INTEGER) - 2n)
  expect([sums.at(8), sums.at(70_000)]).toEqual([0, -3])
  for (let i = 0; i < 5; i++) sums.add(7, -Number.MAX_SAFE_INTEGER)
  expect(BigInt(sums.at(7))).toBe(-2n)
  sums.clear()
  expect(sums.at(7)).toBe(0)
})

test('sums of others are added, also those beyond the safe integers', () => {
  const [others, sums] = [new ExactSums(), new ExactSums()]
  for (const place of [1, 2, 2]) others.add(place, Number.MAX_SAFE_INTEGER)
  others.add(3, -4)
  for (let i = 0; i < 2; i++) sums.addFrom(others, 1, 5, 3)
  const most = BigInt(Number.MAX_SAFE_INTEGER)
  expect([4, 5, 6, 7, 8].map((place) => BigInt(sums.at(place)))).toEqual([0n, 2n * most, 4n * most, -8n, 0n])
})
