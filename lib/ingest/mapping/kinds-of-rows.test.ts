import { describe, expect, it } from 'vitest'
import { understoodText } from '@/lib/testing/understood-text'

const places = Array.from({ length: 24 }, (_, i) => i)
const names = ['Mug', 'Poster', 'Card']
const name = (i: number) => names[i % 3] ?? ''
const price = (i: number) => [12, 30.5, 7.25][i % 3] ?? 0
const day = (i: number) => `2026-03-${13 + Math.floor(i / 2)}`
const cents = (of: (i: number) => number, from = places) => from.reduce((sum, i) => sum + Math.round(of(i) * 100), 0)
const toText = (lines: readonly string[]) => `${lines.join('\n')}\n`
const balanced = ({ fates, counted }: Awaited<ReturnType<typeof understoodText>>) =>
  expect(fates.loaded + fates.rejected + fates.blank + fates.skipped).toBe(counted)

describe('a column that says what a row is', () => {
  it('fees and payouts are no sales: without an order they are skipped and counted', async () => {
    const row = (i: number) => {
      if (i % 8 === 7) return `${day(i)},Payout,--,--,--,-15.86,--,-15.86`
      if (i % 8 === 6) return `${day(i)},Other fee,--,--,--,-1.50,--,-1.50`
      const type = i === 9 ? 'Refund' : 'Order'
      const amount = i === 9 ? -price(i) : price(i)
      return `${day(i)},${type},24-${100 + i},P${i % 3},${name(i)},${(amount - 2).toFixed(2)},-2,${amount}`
    }
    const text = toText([
      'Date,Type,Order number,Custom label,Item title,Net amount,Final value fee,Item subtotal',
      ...places.map(row),
    ])
    const found = await understoodText(text)
    expect(found.fields).toMatchObject({ Type: 'lineType', 'Item subtotal': 'amount', 'Net amount': null })
    expect(found.fates).toEqual({ loaded: 18, rejected: 0, blank: 0, skipped: 7 })
    expect(found.cleanings).toEqual({ 'no-sale': 6 })
    expect(found.sold.cents).toBe(
      cents(
        (i) => (i === 9 ? -price(i) : price(i)),
        places.filter((i) => i % 8 < 6),
      ),
    )
    expect(found.lines.filter(({ kind }) => kind === 'return').length).toBe(1)
    balanced(found)
  })

  it('credit notes written without a minus are given back', async () => {
    const row = (i: number) =>
      `${i % 9 === 4 ? 'Gutschrift;GS' : 'Rechnung;RE'}${100 + i};${day(i)};${name(i)};2;${price(i)};${2 * price(i)}`
    const found = await understoodText(
      toText(['Belegtyp;Belegnr.;Datum;Bezeichnung;Menge;Einzelpreis;Gesamtpreis', ...places.map(row)]),
    )
    expect(found.fields).toMatchObject({ Belegtyp: 'lineType' })
    expect(found.sold.cents).toBe(cents((i) => 2 * price(i) * (i % 9 === 4 ? -1 : 1)))
    expect(found.cleanings).toEqual({ 'return-sign': 3 })
    expect(found.lines[4]).toMatchObject({ kind: 'return', quantity: '-2', unitPrice: '30.5', amount: '-61' })
  })

  it('the head of an order above its lines, and what was paid below, are not sold once more', async () => {
    const rows = places.flatMap((i) => {
      const [first, second] = [price(i), 2 * price(i + 1)]
      const start = `${day(i)} 10:0${i % 9},${1400 + i}`
      return [
        `${start},Sale,3,${first + second},,`,
        `${start},Sale Line,1,${first},${name(i)},S${i % 3}`,
        `${start},Sale Line,2,${second},${name(i + 1)},S${(i + 1) % 3}`,
        `${start},Payment,,,Cash,`,
      ]
    })
    const found = await understoodText(toText(['Date,Receipt Number,Line Type,Quantity,Subtotal,Details,Sku', ...rows]))
    const sales = found.lines.filter(({ kind }) => kind === 'sale')
    expect(sales.length).toBe(48)
    expect(sales.reduce((sum, { amount }) => sum + Number(amount), 0) * 100).toBe(
      cents((i) => price(i) + 2 * price(i + 1)),
    )
    expect(found.fates).toMatchObject({ rejected: 0 })
    balanced(found)
  })
})

describe('a person says what kinds of rows are', () => {
  const text = toText([
    'Number;Date;Product;Type;Amount',
    ...places.map((i) => `N-${i};${day(i)};${name(i)};${['Sale', 'Refund', 'VB'][i % 3]};${price(i)}`),
  ])
  const isOf = (type: number) => places.filter((i) => i % 3 === type)

  it.each([
    [
      'given back',
      [{ value: 'vb', kind: 'return' }],
      { sale: 8, return: 16 },
      cents(price, isOf(0)) - cents(price, isOf(1)) - cents(price, isOf(2)),
    ],
    ['sold after all', [{ value: 'Refund', kind: 'sale' }], { sale: 24 }, cents(price)],
    ['no sale', [{ value: 'Refund', kind: 'adjustment' }], { sale: 16, adjustment: 8 }, cents(price)],
  ] as const)('%s', async (_, lineTypes, expected, total) => {
    const found = await understoodText(text, 'utf8', { lineTypes: [...lineTypes] })
    for (const [kind, lines] of Object.entries(expected))
      expect(found.lines.filter((line) => line.kind === kind).length, kind).toBe(lines)
    expect(found.sold.cents).toBe(total)
  })
})

describe('a column that says whether an order was cancelled', () => {
  it.each([
    ['Storniert', 'J', 'N'],
    ['Void?', 'true', 'false'],
    ['Отменён', 'Да', 'Нет'],
  ])('%s', async (header, yes, no) => {
    const rows = places.map((i) => `${100 + i};${day(i)};${name(i)};${price(i)};${i === 5 ? yes : no}`)
    const { fields, reading, lines } = await understoodText(toText([`Order;Date;Product;Price;${header}`, ...rows]))
    expect(fields[header]).toBe('status')
    expect(reading.layout.uncountedStatuses).toEqual([yes.toLowerCase()])
    expect(lines.filter(({ kind }) => kind === 'uncounted').length).toBe(1)
  })

  it('knows the yes that goes with a no, where nothing was cancelled yet', async () => {
    const rows = places.map((i) => `${100 + i};${day(i)};${name(i)};${price(i)};Нет`)
    const { reading } = await understoodText(toText(['Order;Date;Product;Price;Отменён', ...rows]))
    expect(reading.layout.uncountedStatuses).toEqual(['да'])
  })

  it('a cancelled order of no pieces is kept with 0, though it has an amount', async () => {
    const rows = places.map(
      (i) => `${100 + i},${day(i)},${i === 3 ? 'Cancelled,0' : 'Shipped,1'},${name(i)},${price(i)}`,
    )
    const found = await understoodText(toText(['Order ID,Date,Status,Qty,SKU,Amount', ...rows]))
    expect(found.sold).toMatchObject({ lines: 24, rejected: 0, cents: cents((i) => (i === 3 ? 0 : price(i))) })
    expect(found.cleanings).toEqual({ 'uncounted-without-price': 1 })
  })
})

it('what is said of an item is nearer than what is said of its order', async () => {
  const rows = places.map(
    (i) => `${700 + i},${day(i)},completed,4.35,${name(i)},2,${price(i)},${2 * price(i)},${i % 3 ? '0.45' : '0.90'}`,
  )
  const { fields } = await understoodText(
    toText([
      'id,date_created,status,total_tax,line_items.name,line_items.quantity,line_items.price,line_items.subtotal,line_items.total_tax',
      ...rows,
    ]),
  )
  expect(fields).toMatchObject({ 'line_items.total_tax': 'tax', total_tax: null, 'line_items.price': 'unitPrice' })
})
