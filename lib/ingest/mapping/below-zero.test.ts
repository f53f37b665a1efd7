import { describe, expect, it } from 'vitest'
import { understoodText } from '@/lib/testing/understood-text'

const rows = Array.from({ length: 20 }, (_, i) => i)
const isBack = (i: number) => i % 9 === 4
const price = (i: number) => [12, 30.5, 7.25][i % 3] ?? 0
const pieces = (i: number) => (i % 2) + 1
const net = rows.reduce((sum, i) => sum + Math.round(pieces(i) * price(i) * 100) * (isBack(i) ? -1 : 1), 0)
const csv = (header: string, money: (i: number) => readonly (number | string)[]) =>
  `${[`Number,Date,Item,${header}`, ...rows.map((i) => [`N-${400 + i}`, `2026-03-${10 + i}`, `Thing ${i % 4}`, ...money(i)].join(','))].join('\n')}\n`

const minus = (i: number) => (isBack(i) ? -1 : 1)
const money = (i: number) => pieces(i) * price(i)

describe('what was given back is taken off, whichever of its numbers has a minus', () => {
  it.each([
    ['quantity', 'Qty,Price', (i: number) => [minus(i) * pieces(i), price(i)], {}],
    ['price', 'Qty,Price', (i: number) => [pieces(i), minus(i) * price(i)], {}],
    [
      'quantity and price',
      'Qty,Price',
      (i: number) => [minus(i) * pieces(i), minus(i) * price(i)],
      { 'minus-twice': 2 },
    ],
    ['quantity, not the amount', 'Qty,Amount', (i: number) => [minus(i) * pieces(i), money(i)], { 'minus-twice': 2 }],
    ['amount, not the quantity', 'Qty,Amount', (i: number) => [pieces(i), minus(i) * money(i)], {}],
    [
      'all three',
      'Qty,Price,Amount',
      (i: number) => [minus(i) * pieces(i), minus(i) * price(i), minus(i) * money(i)],
      { 'minus-twice': 2 },
    ],
    [
      'the amount beside a price',
      'Qty,Price,Amount',
      (i: number) => [pieces(i), price(i), minus(i) * money(i)],
      { 'amount-below-zero': 2 },
    ],
    ['quantity beside an amount', 'Qty,Price,Amount', (i: number) => [minus(i) * pieces(i), price(i), money(i)], {}],
  ] as const)('%s', async (_, header, cells, cleanings) => {
    const found = await understoodText(csv(header, cells))
    expect(found.questions).toEqual([])
    expect(found.sold.cents).toBe(net)
    expect(found.cleanings).toEqual(cleanings)
    expect(found.lines.filter(({ kind }) => kind === 'return').length).toBe(2)
  })
})

describe('in a list that writes what was sold with a minus', () => {
  it.each([
    ['Qty,Price', (i: number) => [-minus(i) * pieces(i), price(i)]],
    ['Qty,Amount', (i: number) => [-minus(i) * pieces(i), money(i)]],
    ['Qty,Amount', (i: number) => [pieces(i), -minus(i) * money(i)]],
    ['Qty,Price,Amount', (i: number) => [pieces(i), price(i), -minus(i) * money(i)]],
    ['Qty,Price,Amount', (i: number) => [-minus(i) * pieces(i), price(i), -minus(i) * money(i)]],
  ] as const)('it is asked, and then turned: %s', async (header, cells) => {
    const text = csv(header, cells)
    const asked = await understoodText(text)
    expect(asked.questions).toMatchObject([{ code: 'all-below-zero', answers: 'belowZero', proposed: '' }])
    const found = await understoodText(text, 'utf8', { belowZero: 'sold' })
    expect(found.sold.cents).toBe(net)
    expect(found.cleanings).toEqual({ 'sold-below-zero': 20 })
    const kinds = found.lines.map(({ kind }) => kind)
    expect(kinds).toEqual(rows.map((i) => (isBack(i) ? 'return' : 'sale')))
  })
})

it('the tax of what was sold below zero is turned with it', async () => {
  const text = csv('Amount,VAT', (i) => [-minus(i) * money(i), -minus(i)])
  const { lines } = await understoodText(text, 'utf8', { belowZero: 'sold' })
  expect(lines.map(({ tax }) => tax)).toEqual(rows.map((i) => String(minus(i))))
})

describe('amounts in two columns', () => {
  const sides = (header: string, type: (i: number) => string) =>
    csv(`Type,${header}`, (i) => [type(i), isBack(i) ? '' : money(i), isBack(i) ? money(i) : ''])

  it.each(['Credit,Debit', 'Haben,Soll', 'Gross Credit (GC),Gross Debit (GC)', 'Avere,Dare'])(
    'are what was sold and given back, where the kind of row says so: %s',
    async (header) => {
      const found = await understoodText(sides(header, (i) => (isBack(i) ? 'Refunded' : 'Settled')))
      expect(found.questions).toEqual([])
      expect(found.sold).toMatchObject({ cents: net, rejected: 0 })
    },
  )

  it('are asked about where nothing says it, and can be turned', async () => {
    const text = sides('Credit,Debit', () => 'Booking')
    const asked = await understoodText(text)
    expect(asked.questions).toMatchObject([{ code: 'two-sides', answers: 'belowZero', proposed: '' }])
    expect(asked.sold.cents).toBe(net)
    expect((await understoodText(text, 'utf8', { belowZero: 'sold' })).sold.cents).toBe(-net)
  })
})
