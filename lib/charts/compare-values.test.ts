import { expect, test } from 'vitest'
import { differenceOf, shownChange } from './compare-values'
import { createFormat } from './format'

const format = createFormat({ locale: 'en-GB', currency: 'GBP' })

test('subtracts money exactly', () => {
  expect(differenceOf('90071992547409931.235', '0.005')?.absolute).toBe('90071992547409931.23')
  expect(differenceOf('0.3', '0.1')).toEqual({ absolute: '0.2', ratio: 2 })
})

test('has no ratio against 0 and no difference against the unknown', () => {
  expect(differenceOf(5, 0)).toEqual({ absolute: 5, ratio: null })
  expect(differenceOf(null, 5)).toBeNull()
})

test('points down for less even where the compared value was negative', () => {
  expect(differenceOf('-30', '-20')).toEqual({ absolute: '-10', ratio: -0.5 })
})

test('says new, never infinitely more, and nothing where both are 0', () => {
  expect(shownChange({ absolute: 5, ratio: null }, 'count', 'more', format)).toEqual({
    text: 'new',
    difference: '+5',
    arrow: '▲',
    tone: 'good',
  })
  expect(shownChange({ absolute: 0, ratio: null }, 'count', 'more', format)).toBeNull()
})

test('finds more bad where less is better, and neither where neither is', () => {
  const more = { absolute: '12.5', ratio: 0.1 }
  expect(shownChange(more, 'money', 'less', format)).toMatchObject({ tone: 'bad', arrow: '▲', difference: '+£12.50' })
  expect(shownChange(more, 'money', 'neither', format)).toMatchObject({ tone: 'neutral' })
})
