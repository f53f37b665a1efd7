import { describe, expect, it } from 'vitest'
import { understoodText } from '@/lib/testing/understood-text'

const rows = Array.from({ length: 24 }, (_, i) => i)
const goods = ['Crisps', 'Cola 0.33', 'Chocolate bar']
const minor = [120, 250, 185]
const cents = rows.reduce((sum, i) => sum + (minor[i % 3] ?? 0), 0)
const csv = (header: string, cells: (i: number) => readonly (string | number)[]) =>
  `${[header, ...rows.map((i) => [900 + i, `2026-02-${10 + (i % 18)} 09:15`, goods[i % 3], ...cells(i)].join(';'))].join('\n')}\n`

describe('whole numbers of cents', () => {
  it.each([
    'Price (ct)',
    'amount_cents',
    'Betrag in Cent',
    'amount_minor',
    'priceInPence',
    'Kwota (grosze)',
    '金额(分)',
  ])('are told by their header: %s', async (header) => {
    const { sold, cleanings } = await understoodText(csv(`Sale no;Date;Product;${header}`, (i) => [minor[i % 3] ?? 0]))
    expect(sold).toEqual({ orders: 24, lines: 24, cents, rejected: 0 })
    expect(cleanings).toMatchObject({ 'minor-units': 24 })
  })

  it('are told by the same amount, shown', async () => {
    const text = csv('Order number;Created at;Product;subtotal;subtotal_formatted', (i) => [
      minor[i % 3] ?? 0,
      `$${((minor[i % 3] ?? 0) / 100).toFixed(2)}`,
    ])
    expect((await understoodText(text)).sold).toMatchObject({ lines: 24, cents })
  })

  it('are told by the object of money they are of', async () => {
    const text = csv(
      'id;created_at;line_items.name;line_items.base_price_money.amount;line_items.base_price_money.currency',
      (i) => [minor[i % 3] ?? 0, 'EUR'],
    )
    const { sold } = await understoodText(text)
    expect(sold).toMatchObject({ lines: 24, cents })
  })

  it('are amounts as they stand where the header says of percent, or a cell has decimals', async () => {
    const asTheyStand = async (header: string, cell: (i: number) => string) =>
      (await understoodText(csv(`Sale no;Date;Product;${header}`, (i) => [cell(i)]))).sold.cents
    expect(await asTheyStand('Unit price per cent', (i) => String(minor[i % 3]))).toBe(cents * 100)
    expect(await asTheyStand('Price cents', (i) => (i === 7 ? '250.00' : `${minor[i % 3]}.50`))).toBeGreaterThan(
      cents * 50,
    )
  })
})
