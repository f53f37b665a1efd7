import { LONGEST_TEXT } from '@/lib/domain/longest-text'
import type { Field } from '@/lib/ingest/layouts/layout'
import type { Reading } from '@/lib/ingest/layouts/reading'
import type { Reasons } from './reasons'
import { Rejection } from './rejection'

const KEPT: readonly Field[] = [
  'order',
  'sku',
  'description',
  'brand',
  'category',
  'customer',
  'email',
  'personName',
  'country',
  'branch',
  'payment',
  'device',
  'channel',
  'status',
]

export const isTooLong = (text: string): boolean => text.length > LONGEST_TEXT && text.trim().length > LONGEST_TEXT

export const tooLong = (reasons: Reasons, row: number, column: number, text: string): Rejection =>
  new Rejection(
    'text-too-long',
    reasons.cell(row, column, text, `is longer than ${LONGEST_TEXT} characters. Shorten it and upload the row again.`),
  )

/** Refuses a row of which a key or name is too long to be kept. */
export function defineTextLimit({ columns }: Reading, reasons: Reasons) {
  const places = columns.flatMap(({ field }, place) => (field !== null && KEPT.includes(field) ? [place] : []))
  return (cells: readonly string[], row: number): Rejection | null => {
    for (const place of places) {
      const cell = cells[place] ?? ''
      if (isTooLong(cell)) return tooLong(reasons, row, place, cell)
    }
    return null
  }
}
