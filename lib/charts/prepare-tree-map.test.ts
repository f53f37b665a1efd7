import { expect, test } from 'vitest'
import { prepareTreeMap } from './prepare-tree-map'

test('the example of the paper: 6 6 4 3 2 2 1 in six by four', () => {
  const tiles = prepareTreeMap([6, 6, 4, 3, 2, 2, 1], 1.5)
  const [first, second, third] = tiles
  expect(first).toMatchObject({ index: 0, left: 0, top: 0, width: 0.5, height: 0.5 })
  expect(second).toMatchObject({ index: 1, left: 0, top: 0.5, width: 0.5, height: 0.5 })
  expect(third?.width).toBeCloseTo(2 / 7)
})

test('tiles fill the area and are as large as their values', () => {
  const values = [50, 20, 10, 9, 6, 3, 1, 1]
  for (const ratio of [0.5, 1, 2.7]) {
    const tiles = prepareTreeMap(values, ratio)
    expect(tiles.map(({ index }) => index)).toEqual(values.map((_, index) => index))
    for (const { index, width, height } of tiles) expect(width * height * 100).toBeCloseTo(values[index] ?? 0)
    for (const { left, top, width, height } of tiles) {
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(-1e-9)
      expect(Math.max(left + width, top + height)).toBeLessThanOrEqual(1 + 1e-9)
    }
  }
})

test('nothing gives nothing', () => {
  expect(prepareTreeMap([], 2)).toEqual([])
})
