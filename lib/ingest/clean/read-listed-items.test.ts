import { expect, it } from 'vitest'
import { readListedItems } from './read-listed-items'

const latte = { name: 'Flat white', quantity: '2', price: '3.40' }
const bagel = { name: 'Bagel, salmon', quantity: '1', price: '6.50' }

it.each([
  '2 x Flat white @ 3.40; 1 x Bagel, salmon @ 6.50',
  '2x Flat white (3.40) | Bagel, salmon (6.50)',
  'Flat white x2 - 3.40\nBagel, salmon - 6.50',
  'Flat white x 2: 3.40; Bagel, salmon: 6.50;',
  '2 × Flat white = 3.40 / 1 × Bagel, salmon = 6.50',
])('%j', (cell) => {
  expect(readListedItems(cell)).toEqual([latte, bagel])
})

it('keeps signs of a currency and decimal commas with the price', () => {
  expect(readListedItems('Kaffee groß 2,90 €; 3x Brötchen à 0,45')).toEqual([
    { name: 'Kaffee groß', quantity: '1', price: '2,90 €' },
    { name: 'Brötchen', quantity: '3', price: '0,45' },
  ])
})

it('takes a name with numbers as it is', () => {
  expect(readListedItems('Frame 10 x 15 cm - 12.50, Tent for 2 - 149.00')).toEqual([
    { name: 'Frame 10 x 15 cm', quantity: '1', price: '12.50' },
    { name: 'Tent for 2', quantity: '1', price: '149.00' },
  ])
})

it.each(['', 'Flat white', 'Flat white, Bagel', '3.40; 6.50', 'Rose candle; 12 cm'])(
  '%j is no list with prices',
  (cell) => {
    expect(readListedItems(cell)).toBeNull()
  },
)
