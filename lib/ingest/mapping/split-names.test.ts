import { expect, test } from 'vitest'
import { splitNames } from './split-names'

const ROWS = Array.from({ length: 20 }, (_, i) => [
  `${1000 + i}`,
  `${10 + i}.03.2024`,
  `Lamp ${i % 7}`,
  `${(i % 5) + 1}`,
  `${(i % 9) + 1},50`,
])
const NAMES = ['Order number', 'Date', 'Product', 'Quantity', 'Unit price']

test.each([0, 1, 2, 3])('two names run together: the separator after name %i is missing', (at) => {
  const header = [...NAMES.slice(0, at), `${NAMES[at]}${NAMES[at + 1]}`, ...NAMES.slice(at + 2)]
  expect(splitNames(header, ROWS)).toEqual(NAMES)
})

test.each([
  ['in small letters', ['belegnummer', 'datum', 'artikelmenge', 'einzelpreis'], 'artikel', 'menge'],
  ['in capitals', ['BELEGNUMMER', 'DATUM', 'ARTIKELMENGE', 'EINZELPREIS'], 'ARTIKEL', 'MENGE'],
  ['with their quotes left', ['Belegnummer', 'Datum', 'Artikel""Menge', 'Einzelpreis'], 'Artikel', 'Menge'],
])('%s', (_, header, left, right) => {
  expect(splitNames(header, ROWS)).toEqual([...header.slice(0, 2), left, right, ...header.slice(3)])
})

test('no name stands over the numbers of the rows', () => {
  const numbered = ROWS.map((cells, i) => [String(i + 1), ...cells])
  expect(splitNames(NAMES, numbered)).toEqual(['', ...NAMES])
})

test.each([
  ['the last column has no name', NAMES.slice(0, 4)],
  ['names that say nothing', ['Foo', 'BarBaz', 'Quux', 'Zonk']],
  ['names of two words over the right cells', ['OrderNumber', 'OrderDate', 'ProductName', 'SoldQuantity']],
])('nothing is read into a header where %s', (_, header) => {
  expect(splitNames(header, ROWS)).toBeNull()
})
