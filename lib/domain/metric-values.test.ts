import { describe, expect, test } from 'vitest'
import { metricKeys } from './metric'
import { changeOf, deriveValues, noSums, shareOf } from './metric-values'

const sums = { gross: '100.001', discounts: '0.5', returns: '20', units: '7.5', orders: 3, cancelled: 1 }

describe('formulas', () => {
  test('follow the definitions, exactly', () => {
    expect(deriveValues(metricKeys, sums, { active: 5, new: 2 })).toEqual({
      net: '79.501',
      gross: '100.001',
      returns: '20',
      discounts: '0.5',
      orders: 3,
      cancelled: 1,
      aov: '33.167',
      units: 7.5,
      'items-per-order': 2.5,
      price: '13.3335',
      'return-rate': 0.199998,
      active: 5,
      new: 2,
      returning: 3,
    })
  })

  test('without sales sums are 0 and ratios are gaps', () => {
    const values = deriveValues(metricKeys, noSums)
    expect(values).toMatchObject({ net: '0', orders: 0, aov: null, 'items-per-order': null, 'return-rate': null })
  })
})

describe('change', () => {
  test('is exact in money, a fraction beside it', () => {
    expect(changeOf('net', '110.01', '100')).toEqual({ absolute: '10.01', ratio: 0.1001 })
    expect(changeOf('orders', 3, 4)).toEqual({ absolute: -1, ratio: -0.25 })
  })

  test('from nothing has no ratio, from a negative goes by its size, to a gap is none', () => {
    expect(changeOf('net', '5', '0')).toEqual({ absolute: '5', ratio: null })
    expect(changeOf('net', '5', '-10')).toEqual({ absolute: '15', ratio: 1.5 })
    expect(changeOf('aov', null, '5')).toBeNull()
  })
})

test('a share of nothing, or of less than nothing, is none', () => {
  expect(shareOf('1', '3')).toBe(0.333333)
  expect(shareOf('1', '0')).toBeNull()
  expect(shareOf('1', '-3')).toBeNull()
})
