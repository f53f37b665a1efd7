import { expect, test } from 'vitest'
import { understoodText } from '@/lib/testing/understood-text'

const HEADER =
  'Sales Record Number,Order Number,Buyer Username,Item Title,Custom Label,Quantity,Sold For,Postage And Packaging,Total Price,Sale Date'
const ROWS = [
  '500,14-001,ola,,,3,£25.00,£3.99,£28.99,07-Mar-26',
  '500,14-001,ola,Canvas bag,BAG,1,£15.00,,,07-Mar-26',
  '500,14-001,ola,Mug,MUG,2,£5.00,,,07-Mar-26',
  '501,14-002,kim,Mug,MUG,1,£5.00,£3.99,£8.99,08-Mar-26',
  '502,14-003,lee,,,2,£10.00,£0.00,£10.00,08-Mar-26',
  '502,14-003,lee,Mug,MUG,1,£5.00,,,08-Mar-26',
  '502,14-003,lee,Mug,MUG,1,£5.00,,,08-Mar-26',
]

test('the row above the items of an order is none of them; its postage is kept', async () => {
  const { reading, certain, sold, lines, fates, cleanings } = await understoodText(`${[HEADER, ...ROWS].join('\n')}\n`)
  expect(reading.layout.name).toBe('ebay-orders')
  expect(certain).toBe(true)
  expect(fates).toEqual({ loaded: 6, rejected: 0, blank: 0, skipped: 2 })
  expect(cleanings).toMatchObject({ 'order-head': 1 })
  expect(sold).toMatchObject({ orders: 3, cents: 4798 })
  const shipping = lines.filter(({ sku }) => sku === 'shipping')
  expect(shipping.map(({ amount, productKind }) => [amount, productKind])).toEqual([
    ['3.99', 'service'],
    ['3.99', 'service'],
  ])
  expect(new Set(shipping.map(({ lineKey }) => lineKey)).size).toBe(1)
})
