import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import Papa from 'papaparse'

export type GiftRow = {
  readonly order: string
  readonly sku: string
  readonly name: string
  readonly quantity: number
  /** Quantity × price in thousandths of a pound: whole numbers, so that sums are exact. */
  readonly amount: number
  readonly kind: 'sale' | 'cancellation'
  /** Empty for guests. */
  readonly customer: string
  readonly country: string
  /** YYYY-MM-DDTHH:MM, the earliest of the order's rows. */
  readonly at: string
}

type Raw = [order: string, sku: string, name: string, quantity: string, date: string, price: string, ...string[]]

const two = (text = ''): string => text.padStart(2, '0')

function timeOf(written: string): string {
  const [, month, day, year, hour, minute] = /^(\d+)\/(\d+)\/(\d+) (\d+):(\d+)$/.exec(written) ?? []
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}`
}

function kindOf(order: string, quantity: number, price: number): 'sale' | 'cancellation' | null {
  if (order.startsWith('A')) return null
  if (order.startsWith('C')) return 'cancellation'
  return quantity < 0 || price === 0 ? null : 'sale'
}

/** The gift file's sales and cancellations, read by nothing of the import: what figures are checked against. */
export function giftRows(file: string): GiftRow[] {
  const text = gunzipSync(readFileSync(file)).toString('latin1')
  const [, ...raw] = Papa.parse<Raw>(text, { skipEmptyLines: true }).data
  const times = new Map<string, string>()
  for (const [order, , , , date] of raw) {
    const at = timeOf(date)
    const known = times.get(order)
    if (known === undefined || at < known) times.set(order, at)
  }
  return raw.flatMap(([order, sku, name, quantity, , price, customer = '', country = '']) => {
    const kind = kindOf(order, Number(quantity), Number(price))
    const amount = Math.round(Number(quantity) * Math.round(Number(price) * 1000))
    const at = times.get(order) ?? ''
    return kind
      ? [{ order, sku, name: name.trim(), quantity: Number(quantity), amount, kind, customer, country, at }]
      : []
  })
}

/** Thousandths as the API writes money. */
export const asMoney = (thousandths: number): string => {
  const sign = thousandths < 0 ? '-' : ''
  const digits = String(Math.abs(thousandths)).padStart(4, '0')
  return `${sign}${digits.slice(0, -3)}.${digits.slice(-3)}`.replace(/\.?0+$/, '')
}

/** Sums by a key; an empty key is a key as well. */
export function sumBy(rows: readonly GiftRow[], keyOf: (row: GiftRow) => string): Map<string, number> {
  const sums = new Map<string, number>()
  for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + row.amount)
  return sums
}

/** Rows of the days from one to another, both inclusive. */
export const between = (rows: readonly GiftRow[], from: string, to: string): GiftRow[] =>
  rows.filter(({ at }) => at.slice(0, 10) >= from && at.slice(0, 10) <= to)
