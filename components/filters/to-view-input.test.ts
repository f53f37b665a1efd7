import { expect, test } from 'vitest'
import { readView } from './read-view'
import { toViewInput } from './to-view-input'

const view = readView('?compare=none&country=!France')

const input = (change: object) => toViewInput({ ...view, ...change })

test('asks for the preset when no whole custom range is given', () => {
  expect(input({})).toMatchObject({ range: 'last-28-days', country: ['!France'] })
  expect(input({ from: '2011-12-01' })).toMatchObject({ range: 'last-28-days' })
  expect(input({ from: '2011-12-09', to: '2011-12-01' })).not.toHaveProperty('from')
})

test('asks for the custom days instead of the preset', () => {
  const asked = input({ from: '2011-12-01', to: '2011-12-09' })
  expect(asked).toMatchObject({ from: '2011-12-01', to: '2011-12-09' })
  expect(asked).not.toHaveProperty('range')
})

test('compares with chosen days only when they are a range', () => {
  const days = { compareFrom: '2011-11-01', compareTo: '2011-11-09' }
  expect(input({ compare: 'custom', ...days })).toMatchObject({ compare: 'custom', ...days })
  expect(input({ compare: 'custom', compareFrom: '2011-11-01' })).toMatchObject({ compare: 'none' })
  expect(input({ compare: 'previous-year', ...days })).not.toHaveProperty('compareFrom')
})

test('asks for hours only of a view as kept', () => {
  expect(input({ hours: 48 })).not.toHaveProperty('hours')
  expect(input({ kept: true, hours: 48 })).toMatchObject({ kept: 'true', hours: 48 })
})

test('leaves the metric to the question', () => {
  expect(input({ metric: 'orders' })).not.toHaveProperty('metric')
})
