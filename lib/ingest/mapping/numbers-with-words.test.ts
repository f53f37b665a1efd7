import { describe, expect, it } from 'vitest'
import { understoodText } from '@/lib/testing/understood-text'

const rows = Array.from({ length: 60 }, (_, i) => i)
const names = ['Flat white', 'Bagel', 'Green tea', 'Oat cookie', 'Big mug']
const name = (i: number) => names[i % names.length] ?? ''
const price = (i: number) => 250 + 100 * (i % 5)
const pieces = (i: number) => 1 + (i % 3)
const point = (cents: number) => (cents / 100).toFixed(2)
const comma = (cents: number) => point(cents).replace('.', ',')
const two = (value: number) => String(value).padStart(2, '0')
const sum = (of: (i: number) => number) => rows.reduce((total, i) => total + of(i), 0)
const toText = (header: string, row: (i: number) => readonly (string | number)[], sign = ',') =>
  `${[header, ...rows.map((i) => row(i).join(sign))].join('\n')}\n`

describe('quantities with a unit', () => {
  it.each([
    ['pieces behind', (count: number) => `${count} pcs`],
    ['a times sign before', (count: number) => `x${count}`],
    ['a times sign behind', (count: number) => `${count}x`],
    ['a unit with a point', (count: number) => `${count} Stk.`],
  ])('%s', async (_, written) => {
    const text = toText('Order,Date,Product,Qty,Unit price,Amount', (i) => [
      ...[1000 + (i >> 1), `2026-03-${two(10 + (i % 18))} 09:00`, name(i), written(pieces(i)), point(price(i))],
      point(pieces(i) * price(i)),
    ])
    const { fields, sold, cleanings } = await understoodText(text)
    expect(fields).toMatchObject({ Qty: 'quantity', 'Unit price': 'unitPrice', Amount: 'amount' })
    expect(sold).toEqual({ orders: 30, lines: 60, cents: sum((i) => pieces(i) * price(i)), rejected: 0 })
    expect(cleanings).toEqual({ 'quantity-unit': 60 })
  })

  it('weights, parts of weights and pieces in one column, with decimal commas', async () => {
    const grams = (i: number) => (i % 3 === 0 ? 1_500 : i % 3 === 1 ? 500 : 2_000)
    const written = (i: number) => (i % 3 === 0 ? '1,5 kg' : i % 3 === 1 ? '500 g' : '2 Stk')
    const cents = (i: number) => (grams(i) * price(i)) / 1_000
    const text = toText(
      'Beleg;Datum;Artikel;Menge;Preis;Betrag',
      (i) => [2000 + i, `${two(10 + (i % 18))}.03.2026`, name(i), written(i), comma(price(i)), comma(cents(i))],
      ';',
    )
    const { sold, reading, counts } = await understoodText(text)
    expect(reading.columns[3]).toMatchObject({ field: 'quantity', decimalSign: ',', units: ['kg'] })
    expect(sold).toEqual({ orders: 60, lines: 60, cents: sum(cents), rejected: 0 })
    expect(counts).toMatchObject([
      {
        rule: 'quantity-unit',
        count: 60,
        samples: [{ note: 'Menge “1,5 kg” was read as 1.5.' }, { note: 'Menge “500 g” was read as 0.5.' }, {}, {}, {}],
      },
    ])
  })

  it('a size of the thing sold is no quantity', async () => {
    const text = toText('Order,Date,Product,Size,Qty,Unit price', (i) => [
      ...[1000 + i, `2026-03-${two(10 + (i % 18))}`, name(i), `${100 + (i % 5)} ml`, pieces(i), point(price(i))],
    ])
    const { fields, sold } = await understoodText(text)
    expect(fields).toMatchObject({ Size: null, Qty: 'quantity' })
    expect(sold.cents).toBe(sum((i) => pieces(i) * price(i)))
  })
})

describe('credit and debit', () => {
  const back = (i: number) => i % 10 === 9
  const net = sum((i) => (back(i) ? -price(i) : price(i)))

  it.each([
    ['both, behind', (i: number) => `${point(price(i))} ${back(i) ? 'DR' : 'CR'}`],
    ['both, before', (i: number) => `${back(i) ? 'CR' : 'DR'} ${point(price(i))}`],
    ['only what is given back', (i: number) => `${point(price(i))}${back(i) ? ' CR' : ''}`],
  ])('%s', async (_, written) => {
    const text = toText('Date,Reference,Item,Amount', (i) => [
      ...[`2026-03-${two(10 + (i % 18))} 09:00`, 5000 + i, name(i), written(i)],
    ])
    const { sold, lines } = await understoodText(text)
    expect(sold).toMatchObject({ lines: 60, cents: net, rejected: 0 })
    expect(lines.filter(({ kind }) => kind === 'return')).toHaveLength(6)
  })

  it('as many of the one as of the other tell nothing: such a column is no money', async () => {
    const text = toText('Date,Reference,Item,Amount', (i) => [
      ...[`2026-03-${two(10 + (i % 18))}`, 5000 + i, name(i), `${point(price(i))} ${i % 2 ? 'CR' : 'DR'}`],
    ])
    const { fields, certain } = await understoodText(text)
    expect(fields).toMatchObject({ Amount: null })
    expect(certain).toBe(false)
  })
})

describe('digits of other scripts', () => {
  const inScript = (zero: number) => (text: string | number) =>
    String(text)
      .replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)))
      .replace('.', '\u066b')

  it.each([
    ['Arabic', 0x660, 'رقم الفاتورة,التاريخ,المنتج,الكمية,السعر'],
    ['Persian', 0x6f0, 'شماره فاکتور,تاریخ,نام کالا,تعداد,قیمت'],
  ])('%s numbers and dates', async (_, zero, header) => {
    const write = inScript(zero)
    const text = toText(header, (i) => [
      ...[write(1000 + i), write(`2026-03-${two(10 + (i % 18))} 09:15`), `قهوة ${name(i)}`, write(pieces(i))],
      write(point(price(i))),
    ])
    const { fields, sold, lines, cleanings } = await understoodText(text)
    expect(Object.values(fields)).toEqual(['order', 'time', 'description', 'quantity', 'unitPrice'])
    expect(sold).toEqual({ orders: 60, lines: 60, cents: sum((i) => pieces(i) * price(i)), rejected: 0 })
    expect(lines[0]).toMatchObject({ time: '2026-03-10 09:15:00' })
    expect(cleanings).toEqual({ 'other-digits': 180 })
  })

  it('dates whose days all are below 13 are asked about as well', async () => {
    const text = toText('Order,Date,Product,Qty,Price', (i) => [
      ...[1000 + i, inScript(0x660)(`${1 + (i % 12)}/${1 + (i % 11)}/2026`), name(i), pieces(i), point(price(i))],
    ])
    const { questions } = await understoodText(text)
    expect(questions).toMatchObject([{ code: 'date-order' }])
  })
})

describe('days as a spreadsheet counts them', () => {
  it.each([
    ['with a decimal comma', ';', (i: number) => `${45_231 + i},75`, comma],
    ['with a decimal point', ',', (i: number) => `${45_231 + i}.75`, point],
    ['without a time', ',', (i: number) => 45_231 + i, point],
    ['seconds since 1970', ',', (i: number) => 1_698_861_600 + 86_400 * i, point],
  ] as const)('%s', async (_, sign, written, money) => {
    const text = toText(
      ['Receipt', 'Date', 'Product', 'Qty', 'Price'].join(sign),
      (i) => [1000 + i, written(i), name(i), pieces(i), money(price(i))],
      sign,
    )
    const { fields, sold, lines } = await understoodText(text)
    expect(fields).toMatchObject({ Receipt: 'order', Date: 'time', Qty: 'quantity', Price: 'unitPrice' })
    expect(sold).toEqual({ orders: 60, lines: 60, cents: sum((i) => pieces(i) * price(i)), rejected: 0 })
    expect(lines[0]?.time).toMatch(/^2023-11-01 (18:00|00:00)/)
  })

  it('numbers of that size under another name are none', async () => {
    const text = toText('Receipt,Sold on,Product,Qty,Price', (i) => [
      ...[45_231 + i, `2026-03-${two(10 + (i % 18))}`, name(i), pieces(i), point(price(i))],
    ])
    const { fields } = await understoodText(text)
    expect(fields).toMatchObject({ Receipt: 'order', 'Sold on': 'time' })
  })
})
