import type { CellShape, Layout } from '@/lib/ingest/layouts/layout'
import { toLatinDigits } from '@/lib/ingest/parse/latin-digits'
import { fitsShape, isTime } from './fits-shape'

const NOT_A_PERSON: readonly CellShape[] = ['number', 'item-basket', 'triple-basket']
const LONG_NUMBER = /\d(?:[ -]?\d){7}/

/** Whether a cell, in whatever column it stands, plainly tells of no person: a time, a payment, a basket, a short number. */
export function isHarmless(cell: string, payments: Layout['payments']): boolean {
  const text = cell.trim()
  if (isTime(text) || payments.includes(text.toUpperCase())) return true
  return NOT_A_PERSON.some((shape) => fitsShape(cell, shape, payments)) && !hasLongNumber(cell)
}

/** Eight digits or more: it may be a card or a telephone number. */
export function hasLongNumber(cell: string): boolean {
  return LONG_NUMBER.test(toLatinDigits(cell))
}
