import { expect, test } from 'vitest'
import { tightTicks } from './tight-ticks'

test('values that reach only a little below zero leave no step empty', () => {
  expect(tightTicks([-14, 500_000, 987_000])).toEqual({ ticks: [0, 250_000, 500_000, 750_000, 1_000_000], floor: -14 })
})

test('values well below zero have their tick', () => {
  expect(tightTicks([-60, 300])).toEqual({ ticks: [-100, 0, 100, 200, 300], floor: -100 })
})

test('where all values are above zero the plot begins there', () => {
  expect(tightTicks([20, 300])).toEqual({ ticks: [0, 100, 200, 300], floor: 0 })
})

test('zero stays a tick, and three are left', () => {
  for (const values of [
    [-1, 2],
    [-1000, 1],
    [-0.1, 0.2],
    [-5, -1],
  ]) {
    const { ticks, floor } = tightTicks(values)
    expect(ticks).toContain(0)
    expect(ticks.length).toBeGreaterThanOrEqual(3)
    expect(floor).toBeLessThanOrEqual(Math.min(...values))
  }
})
