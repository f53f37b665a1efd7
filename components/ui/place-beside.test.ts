import { expect, test } from 'vitest'
import { placeBeside } from './place-beside'

const screen = { width: 400, height: 300 }
const panel = { width: 100, height: 40 }
const button = (left: number, top: number) => ({ left, top, width: 20, height: 20 })

test('a panel stands above the middle of its element', () => {
  expect(placeBeside(button(200, 150), panel, 'top', screen)).toEqual({ left: 160, top: 104 })
})

test('where there is no room above, it stands below', () => {
  expect(placeBeside(button(200, 10), panel, 'top', screen)).toEqual({ left: 160, top: 36 })
})

test('at the edge of the screen it is moved in', () => {
  expect(placeBeside(button(375, 150), panel, 'top', screen).left).toBe(292)
  expect(placeBeside(button(0, 150), panel, 'top', screen).left).toBe(8)
})

test('beside its element it changes sides at the edge', () => {
  expect(placeBeside(button(100, 150), panel, 'right', screen)).toEqual({ left: 126, top: 140 })
  expect(placeBeside(button(350, 150), panel, 'right', screen)).toEqual({ left: 244, top: 140 })
})

test('where it fits on neither side it keeps the one with more room', () => {
  expect(placeBeside(button(200, 20), { width: 100, height: 290 }, 'top', screen).top).toBe(8)
})
