import { expect, test } from 'vitest'
import { createFormat } from './format'
import { attributeTitle, prepareAttribute } from './prepare-attribute'

const format = createFormat({ locale: 'en-GB', currency: 'AUD' })

const nothing = {
  sum: null,
  mean: null,
  min: null,
  max: null,
  quartiles: null,
  values: [],
  measureSum: null,
  measureAverage: null,
}

test('a name with underscores reads as words; one without letters stays', () => {
  expect(attributeTitle('is_newsletter_subscriber')).toBe('Is newsletter subscriber')
  expect(attributeTitle('__')).toBe('__')
})

test('yes, no and unknown add up to all customers', () => {
  const given = { ...nothing, name: 'vip', type: 'boolean', filled: 90, distinct: 2, having: 30, share: 0.3 } as const
  const { values, summary, table } = prepareAttribute(given, 100, format)
  expect(values?.rows.map(({ name, text, shareText }) => [name, text, shareText])).toEqual([
    ['Yes', '30', '30.0%'],
    ['No', '60', '60.0%'],
    ['Unknown', '10', '10.0%'],
  ])
  expect(summary).toBe('Vip: Yes 30 (30.0%), No 60 (60.0%), Unknown 10 (10.0%).')
  expect(table.columns.map(({ key }) => key)).toEqual(['name', 'value', 'share'])
})

test('texts that are not shown stand together, apart from the unknown', () => {
  const given = {
    ...nothing,
    name: 'state',
    type: 'text',
    filled: 95,
    distinct: 4,
    having: null,
    share: null,
    values: [
      { value: 'NSW', customers: 50 },
      { value: 'VIC', customers: 30 },
    ],
  } as const
  const { values } = prepareAttribute({ ...given, values: [...given.values] }, 100, format)
  expect(values?.rows.map(({ name, text }) => [name, text])).toEqual([
    ['NSW', '50'],
    ['VIC', '30'],
    ['Unknown', '5'],
  ])
  expect(values?.other).toMatchObject({ name: '2 other values', text: '15' })
})

test('numbers by their quartiles; revenue is money, counts of customers are not', () => {
  const { values, figures, table } = prepareAttribute(
    {
      ...nothing,
      name: 'revenue',
      type: 'number',
      filled: 8,
      distinct: 8,
      having: 6,
      share: 0.6,
      sum: '800',
      mean: '100',
      min: '0',
      max: '350.5',
      quartiles: { lower: '10', median: '90', upper: '120.25' },
    },
    10,
    format,
  )
  expect(values).toBeNull()
  expect(figures.map(({ title, text }) => [title, text])).toEqual([
    ['Least', 'A$0.00'],
    ['Lower quartile', 'A$10.00'],
    ['Median', 'A$90.00'],
    ['Upper quartile', 'A$120.25'],
    ['Most', 'A$350.50'],
    ['Average', 'A$100.00'],
    ['Sum', 'A$800.00'],
    ['Above 0', '6 (60.0%)'],
    ['Unknown', '2'],
  ])
  expect(table.rows.at(-1)).toEqual({ figure: 'Unknown', value: null, customers: 2 })
})
