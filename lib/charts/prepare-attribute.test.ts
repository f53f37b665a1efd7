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
  const { values, summary, table } = prepareAttribute({ ...given, values: [...given.values] }, 100, format)
  expect(values.rows.map(({ name, text }) => [name, text])).toEqual([
    ['NSW', '50'],
    ['VIC', '30'],
    ['Unknown', '5'],
  ])
  expect(values.other).toMatchObject({ name: '2 other values', text: '15' })
  expect(summary).toBe('State: NSW 50 (50.0%), VIC 30 (30.0%), Unknown 5 (5.0%).')
  expect(table.columns.map(({ key }) => key)).toEqual(['name', 'value', 'share'])
})
