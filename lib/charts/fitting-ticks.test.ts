import { expect, test } from 'vitest'
import { fittingTicks } from './fitting-ticks'

const ticks = ['1 Nov', '8 Nov', '15 Nov', '22 Nov'].map((label, index) => ({ index, label }))
const shown = (step: number, width: number) =>
  fittingTicks(ticks, (index) => 60 + index * step, width).map(({ label }) => label)

test('shows every label where there is room', () => {
  expect(shown(100, 400)).toEqual(['1 Nov', '8 Nov', '15 Nov', '22 Nov'])
})

test('leaves out those that touch the one before', () => {
  expect(shown(50, 400)).toEqual(['1 Nov', '8 Nov', '22 Nov'])
  expect(shown(30, 400)).toEqual(['1 Nov', '15 Nov'])
})

test('leaves out one that the edge would cut', () => {
  expect(shown(100, 370)).toEqual(['1 Nov', '8 Nov', '15 Nov'])
})
