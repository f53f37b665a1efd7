import { describe, expect, it } from 'vitest'
import { random } from '@/lib/testing/random'
import { hash53 } from './hash'
import { lineKey } from './line-key'
import { scaledText } from './scaled'

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

  it('is the same of numbers in units of their smallest place', () => {
    expect(lineKey('85123A', 60_000, 255_000_000, 1_530_000_000, 'sale')).toBe(1_714_975_393_229_438)
    const chance = random(3)
    const bits = () => Math.floor(chance.fraction() * 2 ** chance.whole(0, 53)) * chance.pick([1, -1])
    for (let i = 0; i < 5_000; i++) {
      const [quantity, unitPrice, amount] = [bits(), bits(), bits()]
      const texts = [scaledText(quantity, 4), scaledText(unitPrice, 8), scaledText(amount, 8)]
      expect(lineKey('A', quantity, unitPrice, amount, 'sale'), texts.join()).toBe(hash53(['A', ...texts], 'sale'))
    }
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
