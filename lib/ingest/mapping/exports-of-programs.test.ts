import { expect, test } from 'vitest'
import { understoodText } from '@/lib/testing/understood-text'

const ROWS = 60
const rows = Array.from({ length: ROWS }, (_, i) => i)
const prices = [850, 1_200, 1_990, 3_495, 2_500]
const price = (i: number) => prices[i % prices.length] ?? 0
const pieces = (i: number) => 1 + ((3 * i) % 4)
const amount = (i: number) => price(i) * pieces(i)
const cents = rows.reduce((sum, i) => sum + amount(i), 0)
const day = (i: number) => String(1 + (i % 28)).padStart(2, '0')
const minute = (i: number) => String(i % 60).padStart(2, '0')
const point = (value: number) => (value / 100).toFixed(2)
const comma = (value: number) => point(value).replace('.', ',')
const name = (i: number) => ['Blue Mug', 'Tea Towel', 'Candle', 'Ceramic bowl', 'Gift card'][i % 5] ?? ''
const table = (header: string, row: (i: number) => string) => `${[header, ...rows.map(row)].join('\n')}\n`

test('pieces written 1,000 where prices have a comma are one, and a unit all rows have is no country', async () => {
  const text = table(
    '|Beleg   |BuDatum   |Material|Bezeichnung  |     Menge|ME |   Nettowert|Währg|',
    (i) =>
      `|${90_000 + Math.floor(i / 2)}   |${day(i)}.03.2026|SKU-${i % 5}   |${name(i).padEnd(13)}|${`${pieces(i)},000`.padStart(10)}|ST |${comma(amount(i)).padStart(12)}|EUR  |`,
  )
  const { sold, lines, reading } = await understoodText(text)
  expect(reading.columns.map(({ field }) => field)).toEqual(
    [null, 'order', 'time', 'sku', 'description', 'quantity', null, 'amount', 'currency'].slice(
      0,
      reading.columns.length,
    ),
  )
  expect(sold).toEqual({ orders: 30, lines: 60, cents, rejected: 0 })
  expect(lines.map(({ quantity }) => Number(quantity))).toEqual(rows.map(pieces))
})

test('numbers of documents with blanks are orders, a unit of measure is none', async () => {
  const text = table(
    'Lp.;Nr dokumentu;Data wystawienia;Symbol;Nazwa towaru;Ilość;J.m.;Cena netto;Wartość netto',
    (i) =>
      `${i + 1};FS ${Math.floor(i / 2) + 1}/MAG/03/2026;2026-03-${day(i)};SKU-${i % 5};${name(i)};${pieces(i)};szt.;${comma(price(i))};${comma(amount(i))}`,
  )
  const { fields, sold } = await understoodText(text)
  expect(fields).toMatchObject({ 'Nr dokumentu': 'order', 'J.m.': null, 'Wartość netto': 'amount' })
  expect(sold).toEqual({ orders: 30, lines: 60, cents, rejected: 0 })
})

test('what goods cost and what is left over is not what was paid', async () => {
  const off = (i: number) => (i % 8 === 0 ? 50 : 0)
  const text = table(
    'Date,Receipt number,SKU,Item,Quantity,Gross sales,Discounts,Net sales,Cost of goods,Gross profit',
    (i) =>
      [
        ...[`${1 + (i % 28)}/3/26 9:${minute(i)}`, `1-${1_000 + i}`, i % 5, name(i), `${pieces(i)}.000`],
        ...[amount(i), off(i), amount(i) - off(i), amount(i) / 2, amount(i) / 2 - off(i)].map(point),
      ].join(','),
  )
  const { fields, sold } = await understoodText(text)
  expect(fields).toMatchObject({ 'Gross sales': 'amount', Discounts: 'discount', 'Cost of goods': 'cost' })
  expect(fields).toMatchObject({ 'Net sales': null, 'Gross profit': null })
  expect(sold.cents).toBe(cents - rows.reduce((sum, i) => sum + off(i), 0))
})

test('an amount with tax is no tax, and what sending costs is no cost of goods', async () => {
  const text = table(
    'Order ID,Order Date,Product,Qty,Subtotal (inc tax),Shipping Cost (inc tax)',
    (i) => `${100 + i},2026-03-${day(i)},${name(i)},${pieces(i)},${point(amount(i))},5.00`,
  )
  const { fields, sold } = await understoodText(text)
  expect(fields).toMatchObject({ 'Subtotal (inc tax)': 'amount', 'Shipping Cost (inc tax)': null })
  expect(sold.cents).toBe(cents)
})

test('a column that only the first row fills is not what every row was paid', async () => {
  const header = 'settlement-id\ttotal-amount\tcurrency\torder-id\tamount\tposted-date\tsku\tquantity-purchased'
  const text = table(
    `${header}\n1111\t1500.10\tEUR\t\t\t\t\t`,
    (i) => `1111\t\t\t302-${1_000 + i}\t${point(amount(i))}\t2026-03-${day(i)}\tSKU-${i % 5}\t${pieces(i)}`,
  )
  const { fields, sold } = await understoodText(text)
  expect(fields).toMatchObject({ 'total-amount': 'total', amount: 'amount', 'order-id': 'order' })
  expect(sold).toEqual({ orders: 60, lines: 60, cents, rejected: 1 })
})

test('a marketplace in Portuguese: hours with “hs.”, long numbers of sales, takings', async () => {
  const text = table(
    'N.º de venda;Data da venda;Estado;Unidades;Receita por produtos (BRL);SKU;Título do anúncio',
    (i) =>
      `${2_000_007_000_000_000 + i};${1 + (i % 28)} de março de 2026 0${i % 10}:${minute(i)} hs.;Entregue;${pieces(i)};${comma(amount(i))};SKU-${i % 5};${name(i)}`,
  )
  const { fields, sold, lines } = await understoodText(text)
  expect(fields).toMatchObject({ 'N.º de venda': 'order', 'Data da venda': 'time', 'Título do anúncio': 'description' })
  expect(sold).toEqual({ orders: 60, lines: 60, cents, rejected: 0 })
  expect(lines[1]?.time).toBe('2026-03-02 01:01:00')
})

test('a marketplace in German: prices with their currency, what an offer is called', async () => {
  const text = table(
    'Bestellnummer;Artikelnummer;Titel des Angebots;Anzahl;Verkauft für;Verpackung und Versand;Gesamtbetrag;Verkauft am',
    (i) =>
      `12-${10_000 + i};25${i % 5}000111;${name(i)};${pieces(i)};EUR ${comma(price(i))};EUR 3,90;EUR ${comma(amount(i) + 390)};${day(i)}-Mär-26`,
  )
  const { fields, sold } = await understoodText(text)
  expect(fields).toMatchObject({ 'Titel des Angebots': 'description', 'Verkauft für': 'unitPrice' })
  expect(sold).toEqual({ orders: 60, lines: 60, cents, rejected: 0 })
})
