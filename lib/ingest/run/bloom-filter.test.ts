import { expect, test } from 'vitest'
import { BloomFilter } from './bloom-filter'

test('what was added is always found, and hardly anything else', () => {
  const filter = new BloomFilter(20)
  for (let i = 0; i < 20_000; i++) filter.add(`order ${i}`)
  for (let i = 0; i < 20_000; i++) expect(filter.mayHold(`order ${i}`)).toBe(true)
  let mistaken = 0
  for (let i = 20_000; i < 60_000; i++) if (filter.mayHold(`order ${i}`)) mistaken++
  expect(mistaken).toBeLessThan(40)
})

test('at full size no text of a million others is mistaken', () => {
  const filter = new BloomFilter()
  for (let i = 0; i < 300_000; i++) filter.add(String(536365 + i))
  let mistaken = 0
  for (let i = 0; i < 1_000_000; i++) if (filter.mayHold(String(2_000_000 + i))) mistaken++
  expect(mistaken).toBe(0)
})
