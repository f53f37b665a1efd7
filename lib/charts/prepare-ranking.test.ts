import { expect, test } from 'vitest'
import { createFormat } from './format'
import { prepareRanking, type RankedItem } from './prepare-ranking'

const format = createFormat({ locale: 'en-GB', currency: 'GBP' })
const item = (key: string, value: string | null, share: number | null = null): RankedItem => ({
  key,
  name: key,
  value,
  share,
  change: null,
})
const ranking = (items: RankedItem[], more: { total?: string | null; count?: number; noun?: string } = {}) =>
  prepareRanking({
    noun: 'Country',
    title: 'Net sales',
    unit: 'money',
    better: 'more',
    items,
    total: null,
    count: items.length,
    format,
    ...more,
  })

test('measures bars against the longest, and none below zero', () => {
  expect(ranking([item('a', '80'), item('b', '20'), item('c', '-5')]).rows.map(({ bar }) => bar)).toEqual([1, 0.25, 0])
  expect(ranking([item('a', '-5')]).rows[0]?.bar).toBe(0)
})

test('adds up what is not shown, exactly', () => {
  const { other } = ranking([item('a', '0.1'), item('b', '0.2')], { total: '1.005', count: 40 })
  expect(other).toMatchObject({ name: '38 other countries', exact: '£0.705', shareText: '70.1%' })
})

test('has no other where all are shown or parts do not add up', () => {
  expect(ranking([item('a', '1')], { total: '1' }).other).toBeNull()
  expect(ranking([item('a', '1')], { total: null, count: 9 }).other).toBeNull()
})

test('names one other in the singular, and branches rightly', () => {
  expect(ranking([item('a', '1')], { total: '2', count: 2 }).other?.name).toBe('1 other country')
  expect(ranking([item('a', '1')], { total: '2', count: 3, noun: 'Branch' }).other?.name).toBe('2 other branches')
  expect(ranking([item('a', '1')], { total: '2', count: 3, noun: 'Product' }).other?.name).toBe('2 other products')
})

test('says who leads', () => {
  expect(ranking([item('France', '20000', 0.5)], { count: 3 }).summary).toBe(
    'Net sales by country: France leads with £20.0k, 50.0% of all; 1 of 3 shown.',
  )
})

test('keeps keys, exact values and the other row in the table', () => {
  const { table } = ranking([item('85123A', '0.1')], { total: '1.005', count: 2 })
  expect(table.rows.map(({ key, value }) => [key, value])).toEqual([
    ['85123A', '0.1'],
    ['', '0.905'],
  ])
})
