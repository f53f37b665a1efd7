import { dateFormat } from '@/lib/charts/format-date'
import { formatNumber } from '@/lib/charts/format-number'

type Order = 'day-first' | 'month-first' | 'year-first'

const places: Readonly<
  Record<Order, readonly ['day' | 'month' | 'year', 'day' | 'month' | 'year', 'day' | 'month' | 'year']>
> = {
  'day-first': ['day', 'month', 'year'],
  'month-first': ['month', 'day', 'year'],
  'year-first': ['year', 'month', 'day'],
}

const isOrder = (order: string): order is Order => order in places

const SHORT_YEAR = 100
const CENTURY = 2000

/**
 * What day a cell such as `03.04.2026 14:00` is when read in this order, in words; null where the order does not fit or
 * the cell is not written in figures.
 */
export function dayExample(cell: string, order: string, locale: string): string | null {
  const figures = /^\D{0,2}(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})/.exec(cell.trim())?.slice(1).map(Number)
  if (!figures || !isOrder(order)) return null
  const parts = { day: 0, month: 0, year: 0 }
  for (const [index, part] of places[order].entries()) parts[part] = figures[index] ?? 0
  const year = parts.year < SHORT_YEAR ? parts.year + CENTURY : parts.year
  const date = new Date(Date.UTC(year, parts.month - 1, parts.day))
  if (year > 9999 || date.getUTCMonth() !== parts.month - 1 || date.getUTCDate() !== parts.day) return null
  return dateFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(date)
}

/** What a cell such as `1.234,50` is with this decimal sign; null where it is then no number. */
export function numberExample(cell: string, sign: string, locale: string): string | null {
  const plain = cell.replace(/[^\d.,-]/g, '')
  const other = sign === ',' ? '.' : ','
  const [whole = '', fraction, ...rest] = plain.split(sign)
  if (!/\d/.test(plain) || rest.length > 0 || fraction?.includes(other)) return null
  const value = Number(`${whole.replaceAll(other, '')}.${fraction ?? 0}`)
  return Number.isNaN(value) ? null : formatNumber(value, locale, { maximumFractionDigits: 6 })
}
