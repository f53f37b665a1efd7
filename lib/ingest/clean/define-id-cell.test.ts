import { expect, it } from 'vitest'
import { cleanEach } from '@/lib/testing/clean-bytes'

const HEADER = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country'

async function idsOf(...rows: [order: string, sku: string][]): Promise<[string | null, string][]> {
  const lines = rows.map(([order, sku]) => `${order},${sku},LANTERN,6,12/13/2010 8:26,2.55,17850,France`)
  const ids: [string | null, string][] = []
  await cleanEach(Buffer.from(`${[HEADER, ...lines].join('\n')}\n`), (row) => {
    if (row.fate === 'loaded') for (const { product } of row.lines) ids.push([row.order.orderNumber, product.sku])
  })
  return ids
}

it('takes the point off numbers that all have it', async () => {
  expect(await idsOf(['536365.0', '22000.0'], ['536366.0', '22001.0'])).toEqual([
    ['536365', '22000'],
    ['536366', '22001'],
  ])
})

it('leaves them as they are where some have none', async () => {
  expect(await idsOf(['536365.0', '22000.0'], ['536366', '85123A'])).toEqual([
    ['536365.0', '22000.0'],
    ['536366', '85123A'],
  ])
})

it('keeps 19 digits, rejects an order number without its last ones, and keeps the sale of such a product', async () => {
  const rows: [string, string][] = [
    ['2294359932054536986', '1515966223509089906'],
    ['2.29435993205454E+18', '22000'],
    ['536365', '1.515966E+18'],
  ]
  expect(await idsOf(...rows)).toEqual([
    ['2294359932054536986', '1515966223509089906'],
    ['536365', '1.515966E+18'],
  ])
})
