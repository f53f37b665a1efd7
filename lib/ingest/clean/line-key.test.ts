import { describe, expect, it } from 'vitest'
import { random } from '@/lib/testing/random'
import { hash53 } from './hash'
import { lineKey } from './line-key'

describe('lineKey', () => {
  it('never changes: stored keys would no longer be found', () => {
    expect(lineKey('85123A', '6', '2.55', '15.3', 'sale')).toBe(1_714_975_393_229_438)
    expect(lineKey('Large Latte', '1', '2.45', '2.45', 'sale')).toBe(2_937_377_968_088_405)
  })

  it('tells apart what differs in one part, and where a part ends', () => {
    const keys = [
      lineKey('A', '1', '2', '2', 'sale'),
      lineKey('a', '1', '2', '2', 'sale'),
      lineKey('A', '2', '1', '2', 'sale'),
      lineKey('A', '1', '2', '2', 'free'),
      lineKey('A1', '', '2', '2', 'sale'),
    ]
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('gives safe integers that use all 53 bits evenly', () => {
    const chance = random(1)
    const ones = new Array<number>(53).fill(0)
    const seen = new Set<number>()
    const count = 20_000
    for (let i = 0; i < count; i++) {
      const key = hash53([`${i}`, String(chance.whole(1, 9))], 'sale')
      seen.add(key)
      for (let bit = 0; bit < 53; bit++) ones[bit] = (ones[bit] ?? 0) + (Math.floor(key / 2 ** bit) % 2)
    }
    expect(seen.size).toBe(count)
    expect([...seen].every((key) => Number.isSafeInteger(key) && key >= 0)).toBe(true)
    for (const one of ones) expect(Math.abs(one / count - 0.5)).toBeLessThan(0.02)
  })
})
