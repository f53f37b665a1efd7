import { describe, expect, it } from 'vitest'
import { understoodText } from '@/lib/testing/understood-text'

const orders = Array.from({ length: 12 }, (_, i) => i)
const goods = ['Cappuccino', 'Club sandwich', 'Espresso']
const price = (i: number) => [3.4, 8.9, 2.2][i % 3] ?? 0
const cents = orders.reduce((sum, i) => sum + Math.round((price(i) + price(i + 1)) * 100), 0)
const day = (i: number) => `2026-03-${10 + i}`
const toText = (lines: readonly string[]) => `${lines.join('\n')}\n`

/** Two items of an order, and what was paid for them. */
const journal = (item: string, paid: string, isLeftOpen = (_: number) => false) =>
  orders.flatMap((i) => [
    `${8000 + i};${day(i)};${item};${goods[i % 3]};1;${price(i).toFixed(2)}`,
    `${8000 + i};${day(i)};${item};${goods[(i + 1) % 3]};1;${price(i + 1).toFixed(2)}`,
    ...(isLeftOpen(i) ? [] : [`${8000 + i};${day(i)};${paid};VISA;1;${(-price(i) - price(i + 1)).toFixed(2)}`]),
  ])

describe('what was paid for the others of an order', () => {
  it.each([
    ['Check;Date;Rec Type;Item;Qty;Amount', 'I', 'P'],
    ['Beleg;Datum;Satzart;Artikel;Menge;Betrag', '10', '90'],
    ['Ticket;Date;Type;Article;Quantité;Montant', 'ART', 'REG'],
    ['Receipt;Date;Line type;Item;Qty;Amount', 'PLU', 'Tender'],
  ])('is no sale and nothing given back: %s', async (header, item, paid) => {
    const found = await understoodText(toText([header, ...journal(item, paid)]))
    expect(found.lines.filter(({ kind }) => kind === 'return')).toEqual([])
    const sold = found.lines.filter(({ kind }) => kind === 'sale').map(({ amount }) => Math.round(Number(amount) * 100))
    expect(sold.reduce((sum, each) => sum + each, 0)).toBe(cents)
    expect(found.sold).toMatchObject({ orders: 12, rejected: 0 })
  })

  it('is told from what adds up the items above it', async () => {
    const rows = orders.flatMap((i) => {
      const sum = (price(i) + price(i + 1)).toFixed(2)
      const [first, second, paid] = journal('I', 'P').slice(3 * i, 3 * i + 3)
      return [first, second, `${8000 + i};${day(i)};T;;1;${sum}`, paid].map(String)
    })
    const { lines, sold } = await understoodText(toText(['Check;Date;Rec Type;Item;Qty;Amount', ...rows]))
    expect(lines.filter(({ kind }) => kind === 'return')).toEqual([])
    expect(lines.filter(({ kind }) => kind === 'sale')).toHaveLength(24)
    expect(sold.orders).toBe(12)
  })

  it('is not told by a few orders that come to nothing', async () => {
    const text = toText(['Check;Date;Rec Type;Item;Qty;Amount', ...journal('I', 'X', (i) => i % 4 > 0)])
    expect((await understoodText(text)).lines.filter(({ kind }) => kind === 'return')).toHaveLength(3)
  })
})
