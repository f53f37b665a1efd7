import { describe, expect, it } from 'vitest'
import { understoodText } from '@/lib/testing/understood-text'

const rows = Array.from({ length: 40 }, (_, i) => i)
const goods = ['Tea pot', 'Wall clock', 'Candle set', 'Picnic rug']
const price = (i: number) => [12.4, 30.6, 7.2, 18.9][i % 4] ?? 0
const pieces = (i: number) => 1 + (i % 3)
const full = (i: number) => pieces(i) * price(i)
const share = (i: number) => (i % 5 === 0 ? 10 : 0)
const off = (i: number) => Math.round(full(i) * share(i)) / 100
const tax = (i: number) => Math.round((full(i) - off(i)) * 20) / 100
const cents = rows.reduce((sum, i) => sum + Math.round((full(i) - off(i)) * 100), 0)
const m = (amount: number) => amount.toFixed(2)
const csv = (header: string, cells: (i: number) => readonly (string | number)[]) =>
  `${[`Bill no;Day;Product;Qty;${header}`, ...rows.map((i) => [700 + (i >> 1), `2026-05-${10 + (i % 19)}`, goods[i % 4], pieces(i), ...cells(i)].join(';'))].join('\n')}\n`

describe('a discount', () => {
  it.each([
    ['Net Sales;Discount', (i: number) => [m(full(i) - off(i)), m(off(i))]],
    ['Amount after discount;Discount', (i: number) => [m(full(i) - off(i)), m(off(i))]],
    ['Umsatz nach Rabatt;Rabatt', (i: number) => [m(full(i) - off(i)), m(off(i))]],
    ['Сумма со скидкой;Скидка', (i: number) => [m(full(i) - off(i)), m(off(i))]],
    [
      'Subtotal;Sales Tax;Discount;Total',
      (i: number) => [m(full(i) - off(i)), m(tax(i)), m(off(i)), m(full(i) - off(i) + tax(i))],
    ],
  ] as const)('is not taken off twice: %s', async (header, cells) => {
    const found = await understoodText(csv(header, cells))
    expect(found.sold).toMatchObject({ lines: 40, cents, rejected: 0 })
    expect(Object.values(found.fields)).not.toContain('discount')
  })

  it.each([
    [
      'Original price;Price after discount;Total discount;Line total',
      (i: number) => [m(price(i)), m((full(i) - off(i)) / pieces(i)), m(off(i)), m(full(i) - off(i))],
    ],
    ['Amount without discount;Discount', (i: number) => [m(full(i)), m(off(i))]],
    ['Subtotal;Discount;Paid', (i: number) => [m(full(i)), m(off(i)), m(full(i) - off(i))]],
    [
      'Subtotal;Tax;Discount;Total;Amount due',
      (i: number) => [m(full(i)), m(tax(i)), m(off(i)), m(full(i) + tax(i)), m(full(i) + tax(i) - off(i))],
    ],
  ] as const)('is taken off what is before it: %s', async (header, cells) => {
    const found = await understoodText(csv(header, cells))
    expect(found.sold).toMatchObject({ lines: 40, cents, rejected: 0 })
    expect(Object.values(found.fields)).toContain('discount')
  })

  it.each(['Discount (%)', 'Rabatt %', 'Remise %'])('in percent is off the amount already: %s', async (header) => {
    for (const amount of ['Subtotal', 'Line total w/o tax']) {
      const text = csv(`Unit price;${header};${amount}`, (i) => [m(price(i)), share(i), m(full(i) - off(i))])
      const found = await understoodText(text)
      expect(found.fields).toMatchObject({ [amount]: 'amount', 'Unit price': null })
      expect(found.sold).toMatchObject({ lines: 40, cents, rejected: 0 })
    }
    const beside = csv(`Unit price;Line total;${header};Total`, (i) => [
      ...[m(price(i)), m(full(i)), share(i), m(full(i) - off(i))],
    ])
    expect((await understoodText(beside)).sold).toMatchObject({ cents, rejected: 0 })
    const withTax = csv(`Unit price;${header};Total TTC;TVA;Total HT`, (i) => {
      const without = Math.round(((full(i) - off(i)) / 1.2) * 100) / 100
      return [m(price(i)), share(i), m(full(i) - off(i)), m(full(i) - off(i) - without), m(without)]
    })
    const found = await understoodText(withTax)
    expect(found.fields).toMatchObject({ 'Total HT': 'amount', TVA: 'tax' })
  })
})
