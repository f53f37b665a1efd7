import { describe, expect, it } from 'vitest'
import { understoodText } from '@/lib/testing/understood-text'

const rows = Array.from({ length: 36 }, (_, i) => i)
const price = (i: number) => [12, 30.5, 7.25, 4.8][i % 4] ?? 0
const pieces = (i: number) => (i % 3) + 1
const kilos = (i: number) => 0.25 * ((i % 5) + 1)
const day = (i: number) => `2026-03-${String(1 + Math.floor(i / 3)).padStart(2, '0')}`
const order = (i: number) => 700 + Math.floor(i / 3)
const round = (amount: number) => Math.round(amount * 100) / 100
const csv = (header: string, cells: (i: number) => readonly (string | number)[]) =>
  `${[`Order;Date;Item;${header}`, ...rows.map((i) => [order(i), day(i), `Thing ${i % 7}`, ...cells(i)].join(';'))].join('\n')}\n`
const total = (of: (i: number) => number) => rows.reduce((sum, i) => sum + Math.round(of(i) * 100), 0)
const netOf = async (text: string) => (await understoodText(text)).sold.cents
const ofOrder = (i: number, of: (row: number) => number) => {
  const first = 3 * Math.floor(i / 3)
  return round(of(first) + of(first + 1) + of(first + 2))
}

describe('how many there were', () => {
  it('is the column by which the price makes the amount, whatever its name', async () => {
    const text = csv('Weight kg;Price per kg;Amount', (i) => [kilos(i), price(i) * 4, round(kilos(i) * price(i) * 4)])
    const { fields, sold } = await understoodText(text)
    expect(fields).toMatchObject({ 'Weight kg': 'quantity', 'Price per kg': 'unitPrice' })
    expect(sold.cents).toBe(total((i) => kilos(i) * price(i) * 4))
  })

  it('of weights makes the amount to the cent, as the receipt has it', async () => {
    const grams = (i: number) => 0.105 + i / 1000
    const text = csv('Menge;Preis/kg;Betrag', (i) => [grams(i).toFixed(3), 9.98, round(grams(i) * 9.98).toFixed(2)])
    const { sold, lines, cleanings } = await understoodText(text)
    expect(sold.cents).toBe(total((i) => round(grams(i) * 9.98)))
    expect(lines[0]).toMatchObject({ quantity: '0.105', unitPrice: '9.98', amount: '1.05' })
    expect(cleanings).toEqual({})
  })

  it('is not the one that has the name, where another makes the amount', async () => {
    const text = csv('Qty;Litres;Unit price;Amount', (i) => [1, kilos(i), price(i) * 4, round(kilos(i) * price(i) * 4)])
    const { fields, sold } = await understoodText(text)
    expect(fields).toMatchObject({ Qty: null, Litres: 'quantity' })
    expect(sold.cents).toBe(total((i) => kilos(i) * price(i) * 4))
  })

  it('is in the amount, where no column says it', async () => {
    const text = csv('Price per bottle;Net amount', (i) => [price(i), pieces(i) * price(i)])
    expect(await netOf(text)).toBe(total((i) => pieces(i) * price(i)))
    const unnamed = csv('Price per bottle;Goods', (i) => [price(i), pieces(i) * price(i)])
    expect(await netOf(unnamed)).toBe(total((i) => pieces(i) * price(i)))
  })

  it('is one where what is left after a fee is less than the price', async () => {
    const text = csv('Price;Fee;Net amount', (i) => [price(i), 1, price(i) - 1])
    expect(await netOf(text)).toBe(total(price))
  })
})

describe('percentages that no name tells', () => {
  const off = (i: number) => (i % 4 === 1 ? 10 : 0)
  const paid = (i: number) => round(pieces(i) * price(i) * (1 - off(i) / 100))
  it.each([
    ['Qty;UnitAmount;Discount;LineAmount', (i: number) => [pieces(i), price(i), off(i), paid(i)]],
    ['Menge;Einzelpreis;Rabatt;Gesamt', (i: number) => [pieces(i), price(i), off(i), paid(i)]],
    [
      'Qty;Price;Discount;Amount;VAT;Total',
      (i: number) => [pieces(i), price(i), off(i), paid(i), round(paid(i) / 5), round(paid(i) * 1.2)],
    ],
  ] as const)('are in the amount: %s', async (header, cells) => {
    expect(await netOf(csv(header, cells))).toBe(total(paid))
  })

  it('are none where the discount is money', async () => {
    const text = csv('Qty;Price;Discount;Amount', (i) => [
      pieces(i),
      price(i),
      off(i) / 5,
      round(pieces(i) * price(i) - off(i) / 5),
    ])
    expect(await netOf(text)).toBe(total((i) => pieces(i) * price(i) - off(i) / 5))
  })
})

describe('a percentage that nothing has off yet', () => {
  const off = (i: number) => (i % 4 === 1 ? 10 : 0)
  it.each([
    ['Menge;Einzelpreis;Rabatt %', (i: number) => [pieces(i), price(i), off(i)]],
    ['Qty;Unit price;Discount (%)', (i: number) => [pieces(i), price(i), `${off(i)}%`]],
    ['Qty;Unit price;Amount;Discount rate', (i: number) => [pieces(i), price(i), round(pieces(i) * price(i)), off(i)]],
  ] as const)('is taken off quantity × price, and worth a look: %s', async (header, cells) => {
    const { fields, sold, lines } = await understoodText(csv(header, cells))
    expect(Object.values(fields)).toContain('discountPercent')
    expect(sold.cents).toBe(total((i) => pieces(i) * price(i) - round((pieces(i) * price(i) * off(i)) / 100)))
    expect(lines[1]).toMatchObject({ amount: '61', discount: '6.1' })
  })

  it('is none where a column of money says it, or an amount has it off', async () => {
    const beside = csv('Qty;Price;Discount;Discount %', (i) => [1, price(i), off(i) / 10, off(i)])
    expect((await understoodText(beside)).fields).toMatchObject({ Discount: 'discount', 'Discount %': null })
    const paid = csv('Qty;Price;Discount %;Total', (i) => [1, price(i), off(i), round(price(i) * (1 - off(i) / 100))])
    expect((await understoodText(paid)).fields).toMatchObject({ Total: 'amount', 'Discount %': null })
  })
})

describe('what each row of an order repeats', () => {
  const coupon = (i: number) => (order(i) % 3 === 0 ? 5 : 0)
  const once = (i: number) => (i % 3 === 0 ? coupon(i) : 0)

  it.each([
    ['Qty;Price;Coupon;Order total', (i: number) => [1, price(i), coupon(i), ofOrder(i, price) - coupon(i)]],
    ['Qty;Price;Coupon;Shipping;Paid', (i: number) => [1, price(i), coupon(i), 4, ofOrder(i, price) - coupon(i) + 4]],
    ['Qty;Price;Order discount', (i: number) => [1, price(i), coupon(i)]],
  ] as const)('is taken off the order once: %s', async (header, cells) => {
    expect(await netOf(csv(header, cells))).toBe(total((i) => price(i) - once(i)))
  })

  it.each([
    ['Qty;Price;Discount;Net', (i: number) => [1, price(i), coupon(i) / 5, round(price(i) - coupon(i) / 5)]],
    ['Qty;Price;Discount', (i: number) => [1, price(i), coupon(i) / 5]],
  ] as const)('is of each row, where nothing says it is of the order: %s', async (header, cells) => {
    expect(await netOf(csv(header, cells))).toBe(total((i) => price(i) - coupon(i) / 5))
  })

  it('is no tax of a line', async () => {
    const { fields } = await understoodText(csv('Qty;Price;Tax', (i) => [1, price(i), round(ofOrder(i, price) / 5)]))
    expect(fields).toMatchObject({ Tax: null })
  })

  it('is given back once', async () => {
    const back = (i: number) => (order(i) % 3 === 0 ? 4 : 0)
    const { fields, sold } = await understoodText(csv('Qty;Price;Refund amount', (i) => [1, price(i), back(i)]))
    expect(fields).toMatchObject({ 'Refund amount': 'orderRefund' })
    expect(sold.cents).toBe(total((i) => price(i) - (i % 3 === 0 ? back(i) : 0)))
  })
})

describe('a column of what was given back', () => {
  const back = (i: number) => (i % 9 === 4 ? price(i) : 0)

  it.each(['Refunded amount', 'Erstattungsbetrag', 'Montant remboursé', '退款金额', 'Importe reembolsado'])(
    'makes returns: %s',
    async (header) => {
      const { fields, sold, lines } = await understoodText(csv(`Qty;Amount;${header}`, (i) => [1, price(i), back(i)]))
      expect(fields).toMatchObject({ [header]: 'refund' })
      expect(sold.cents).toBe(total((i) => price(i) - back(i)))
      expect(lines.filter(({ kind }) => kind === 'return').length).toBe(4)
    },
  )

  it.each([
    ['how many', 'Qty;Amount;Refunded', (i: number) => [2, price(i), i % 9 === 4 ? 1 : 0], price],
    [
      'what rows below zero say',
      'Qty;Amount;Refund amount',
      (i: number) => [back(i) ? -1 : 1, back(i) ? -price(i) : price(i), back(i)],
      (i: number) => price(i) - 2 * back(i),
    ],
    [
      'taken off already',
      'Qty;Amount;Refund amount;Gross amount',
      (i: number) => [1, price(i) - back(i) / 2, back(i) / 2, price(i)],
      (i: number) => price(i) - back(i) / 2,
    ],
  ] as const)('is none where it says %s', async (_, header, cells, expected) => {
    expect(await netOf(csv(header, cells))).toBe(total(expected))
  })
})

it('numbers as programs compute them are what they mean', async () => {
  const noisy = (i: number) => (i % 2 ? 26.400000000000002 : 8.600000000000001)
  const { sold, cleanings } = await understoodText(csv('Qty;Amount', (i) => [1, noisy(i)]))
  expect(sold).toMatchObject({ rejected: 0, cents: total((i) => (i % 2 ? 26.4 : 8.6)) })
  expect(cleanings).toEqual({ 'float-noise': 36 })
  const exact = await understoodText(csv('Qty;Amount', () => [1, '1.123456789']))
  expect(exact.sold.rejected).toBe(36)
})

describe('what did not come about', () => {
  const isOff = (i: number) => i % 9 === 4
  it.each([
    ['Makulerad', 'Ja', 'Nej'],
    ['Annulleret', 'ja', 'nej'],
    ['Estado', 'Borrador', 'Pagado'],
    ['Status', 'Entwurf', 'Bezahlt'],
    ['Order status', 'RTO_COMPLETE', 'DELIVERED'],
    ['注文ステータス', 'キャンセル', '発送済'],
  ])('is in no figure: %s %s', async (header, off, sold) => {
    const found = await understoodText(csv(`Qty;Price;${header}`, (i) => [1, price(i), isOff(i) ? off : sold]))
    expect(found.fields).toMatchObject({ [header]: 'status' })
    expect(found.lines.filter(({ kind }) => kind === 'uncounted').length).toBe(4)
  })

  it.each([
    ['Event', 'vend_failed', 'vend'],
    ['Type', 'Void', 'Sale'],
    ['Transaction type', 'Payment declined', 'Payment'],
  ])('as a kind of row: %s %s', async (header, off, sold) => {
    const found = await understoodText(csv(`Qty;Price;${header}`, (i) => [1, price(i), isOff(i) ? off : sold]))
    expect(found.lines.filter(({ kind }) => kind === 'uncounted').length).toBe(4)
  })

  it('unless it takes back a row above', async () => {
    const found = await understoodText(
      csv('Qty;Amount;Type', (i) => [1, isOff(i) ? -price(i - 1) : price(i), isOff(i) ? 'Void' : 'Sale']),
    )
    expect(found.sold.cents).toBe(total((i) => (isOff(i) ? -price(i - 1) : price(i))))
    expect(found.lines.filter(({ kind }) => kind === 'return').length).toBe(4)
  })
})

describe('a column called no more than a number', () => {
  const bare = (header: string, cells: (i: number) => readonly (string | number)[]) =>
    `${[header, ...rows.map((i) => cells(i).join(';'))].join('\n')}\n`

  it.each(['Num', 'Number', 'Doc', 'Nr.', 'Numero', '№', '番号'])('is the order: %s', async (header) => {
    const text = bare(`${header};Date;Item;Amount`, (i) => [order(i), day(i), `Thing ${i % 7}`, price(i)])
    const { fields, sold } = await understoodText(text)
    expect(fields).toMatchObject({ [header]: 'order' })
    expect(sold.orders).toBe(12)
  })

  it('is one too where it has letters', async () => {
    const text = bare('Number;Date;Item;Amount', (i) => [`N-${i}`, day(i), `Thing ${i % 7}`, price(i)])
    expect((await understoodText(text)).fields).toMatchObject({ Number: 'order' })
  })

  it.each([
    ['counts the rows', (i: number) => i + 1],
    ['comes again on other days', (i: number) => i % 5],
  ] as const)('is none where it %s', async (_, number) => {
    const text = bare('No;Date;Item;Amount', (i) => [number(i), day(i), `Thing ${i % 7}`, price(i)])
    expect((await understoodText(text)).fields).toMatchObject({ No: null })
  })
})

describe('a bare name', () => {
  it('is a person’s where it follows whoever bought and nothing is said of products', async () => {
    const who = (i: number) => Math.floor(i / 3) % 9
    const text = csv('Name;Email;Total', (i) => [`Ann B${who(i)}`, `ann${who(i)}@shop.test`, price(i)]).replaceAll(
      /;Thing \d/g,
      ';',
    )
    const { fields, reading } = await understoodText(text)
    expect(fields).toMatchObject({ Name: 'personName' })
    expect(reading.columns.find(({ name }) => name === 'Name')?.personal).toBe(true)
  })

  it('is a product’s where it does not', async () => {
    const text = `${['Order;Date;Name;Email;Total', ...rows.map((i) => [order(i), day(i), `Thing ${i % 7}`, `ann${i % 5}@shop.test`, price(i)].join(';'))].join('\n')}\n`
    expect((await understoodText(text)).fields).toMatchObject({ Name: 'description' })
  })
})
