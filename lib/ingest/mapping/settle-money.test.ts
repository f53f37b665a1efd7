import { describe, expect, it } from 'vitest'
import { assignFields } from './assign-fields'

const money = (amount: number) => amount.toFixed(2)

/** Rows of a till: order, day, product, then what `cells` makes of quantity, price, discount and tax. */
const till = (cells: (quantity: number, price: number, discount: number, tax: number) => string[]) =>
  Array.from({ length: 60 }, (_, i) => {
    const quantity = 1 + (i % 3)
    const price = 2.5 + (i % 7)
    const discount = i % 4 === 0 ? 0.5 : 0
    const tax = Math.round((quantity * price - discount) * 8) / 100
    return [
      `R-${100 + (i >> 1)}`,
      `2024-05-${10 + (i % 19)}`,
      `Thing number ${i % 7}`,
      ...cells(quantity, price, discount, tax),
    ]
  })

const fieldsOf = (header: string, rows: string[][]) => {
  const names = header.split('|')
  const guesses = assignFields(['Receipt', 'Date', 'Item', ...names], rows)
  return Object.fromEntries(names.map((name, i) => [name, guesses[i + 3]?.field ?? null]))
}

describe('columns of money that the others add up to', () => {
  it('leave the amount before discount and tax', () => {
    const rows = till((q, p, d, t) => [String(q), money(q * p), money(d), money(t), money(q * p - d + t)])
    expect(fieldsOf('Qty|Ext Price|Discount|Tax|Total', rows)).toEqual({
      Qty: 'quantity',
      'Ext Price': 'amount',
      Discount: 'discount',
      Tax: 'tax',
      Total: null,
    })
  })

  it('are not counted a second time beside quantity, price and discount', () => {
    const rows = till((q, p, d) => [String(q), money(p), d === 0 ? '' : `-${money(d)}`, money(q * p - d)])
    expect(fieldsOf('Menge|Einzelpreis|Rabatt|Gesamt', rows)).toEqual({
      Menge: 'quantity',
      Einzelpreis: 'unitPrice',
      Rabatt: 'discount',
      Gesamt: null,
    })
  })

  it('stay where no column takes off or adds anything', () => {
    const rows = till((q, p) => [String(q), money(p), money(q * p)])
    expect(fieldsOf('Menge|Einzelpreis|Gesamt', rows)).toEqual({
      Menge: 'quantity',
      Einzelpreis: 'unitPrice',
      Gesamt: 'amount',
    })
  })

  it('are what was paid, where a percentage was taken off', () => {
    const rows = till((q, p, d) => [String(q), money(p), d === 0 ? '0' : '10', money(q * p * (d === 0 ? 1 : 0.9))])
    expect(fieldsOf('Qté|P.U. HT|Remise %|Montant HT', rows)).toEqual({
      Qté: 'quantity',
      'P.U. HT': null,
      'Remise %': null,
      'Montant HT': 'amount',
    })
  })

  it('differ by damage in a few rows without losing the price', () => {
    const rows = till((q, p) => [String(q), money(p), money(q * p)])
    for (const i of [7, 30]) rows[i]?.splice(5, 1, '1.00')
    expect(fieldsOf('Menge|Einzelpreis|Gesamt', rows)).toMatchObject({ Einzelpreis: 'unitPrice', Gesamt: 'amount' })
  })
})

it('a rate of tax or a weight is no money', () => {
  const rows = till((q, p) => [String(q), money(p), '19', '0.35'])
  expect(fieldsOf('Menge|Preis|MwSt-Satz|Gewicht', rows)).toEqual({
    Menge: 'quantity',
    Preis: 'unitPrice',
    'MwSt-Satz': null,
    Gewicht: null,
  })
})

it('a time of day may be written with a point', () => {
  const rows = till((q, p) => [`${9 + (q % 9)}.${10 + q}`, String(q), money(p)])
  expect(fieldsOf('Zeit|Stk|Preis', rows)).toEqual({ Zeit: 'clock', Stk: 'quantity', Preis: 'unitPrice' })
})
