import { expect, test } from 'vitest'
import { random } from '@/lib/testing/random'
import { decomposeChain } from './decompose-chain'
import { addMoney, subtractMoney } from './money'

test('worked by hand: twice the orders, the same baskets, half the price', () => {
  // 10 × 2 × 3 = 60 becomes 20 × 2 × 1.5 = 60: orders +10·2·(3 + 1.5)/2 = 45, price −1.5·2·(10 + 20)/2 = −45.
  expect(decomposeChain(['10', '20', '60'], ['20', '40', '60'], 2)).toEqual(['45', '0', '-45'])
})

test('one factor alone takes the whole change', () => {
  expect(decomposeChain(['10', '20', '60'], ['15', '30', '90'], 2)).toEqual(['30', '0', '0'])
  expect(decomposeChain(['10', '20', '60'], ['10', '30', '90'], 2)).toEqual(['0', '30', '0'])
  expect(decomposeChain(['10', '20', '60'], ['10', '20', '70.005'], 2)).toEqual(['0', '0', '10.005'])
})

test('is the formula for three factors, computed in floating point', () => {
  const [x0, y0, z0] = [7, 13 / 7, 101.37 / 13]
  const [x1, y1, z1] = [9, 31 / 9, 99.99 / 31]
  const orders = (x1 - x0) * ((y0 * z0) / 3 + (y1 * z0 + y0 * z1) / 6 + (y1 * z1) / 3)
  const items = (y1 - y0) * ((x0 * z0) / 3 + (x1 * z0 + x0 * z1) / 6 + (x1 * z1) / 3)
  const [first, second] = decomposeChain(['7', '13', '101.37'], ['9', '31', '99.99'], 6)
  expect(Number(first)).toBeCloseTo(orders, 5)
  expect(Number(second)).toBeCloseTo(items, 5)
})

test('parts add up to the change to the last digit, whatever the figures', () => {
  const choose = random(11)
  for (let round = 0; round < 500; round++) {
    const chain = () => [
      String(choose.whole(0, 40)),
      `${choose.whole(0, 900)}.${choose.whole(0, 9)}`,
      `${choose.whole(-50, 9000)}.${choose.whole(100, 999)}`,
    ]
    const [before, after] = [chain(), chain()]
    const parts = decomposeChain(before, after, 2)
    expect(parts.reduce(addMoney, '0')).toBe(subtractMoney(after[2] ?? '', before[2] ?? ''))
  }
})

test('from or to nothing, the number of orders takes it all', () => {
  expect(decomposeChain(['0', '0', '0'], ['4', '8', '20.5'], 2)).toEqual(['20.5', '0', '0'])
  expect(decomposeChain(['4', '8', '20.5'], ['0', '0', '0'], 2)).toEqual(['-20.5', '0', '0'])
})
