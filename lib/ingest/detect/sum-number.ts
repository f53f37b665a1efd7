import { cellKind } from '@/lib/ingest/parse/cell-kind'
import { toLatinDigits } from '@/lib/ingest/parse/latin-digits'

/** The number in a cell, whichever sign its decimals have; null if it holds none. Only to compare sums. */
export function sumNumber(cell: string): number | null {
  const kind = cellKind(cell)
  if (kind !== 'integer' && kind !== 'decimal' && kind !== 'money') return null
  const digits = toLatinDigits(cell).replace(/[^\d.,-]/g, '')
  const comma = digits.lastIndexOf(',')
  const point = digits.lastIndexOf('.')
  const decimal = comma > point && digits.length - comma - 1 !== 3 ? ',' : '.'
  const plain = digits.replaceAll(decimal === ',' ? '.' : ',', '').replace(decimal, '.')
  const value = Number(plain)
  return Number.isFinite(value) ? value : null
}

/** Whether numbers add up to a stated sum, but for rounding: half a cent, of large sums more. */
export const isNearSum = (sum: number, stated: number): boolean =>
  Math.abs(sum - stated) < 0.006 * Math.max(1, Math.abs(stated) / 1_000)
