import type { z } from 'zod'
import { defineLayout, type Layout, type layoutSchema } from '@/lib/ingest/layouts/layout'

type Given = z.input<typeof layoutSchema>
type Column = Given['columns'][number]

/** What exports of shop platforms have in common: orders as they are now, which a later export says anew. */
export const definePlatform = (given: Pick<Given, 'name' | 'title' | 'columns'> & Partial<Given>): Layout =>
  defineLayout({
    version: 1,
    header: true,
    rowShape: 'line-per-row',
    dates: { allowed: ['year-first', 'month-first', 'day-first'], fallback: 'year-first' },
    orderKey: 'number',
    merge: 'replace-order',
    policy: { maxRejectedShare: 0.05, maxRejectedRows: 100 },
    fallback: { encoding: 'utf-8', delimiter: ',' },
    ...given,
  })

/** A column that every file of the layout has. */
export const needed = (field: Column['field'], ...names: string[]): Column => ({ field, names, shape: shapeOf(field) })

/** A column that some files of the layout lack. */
export const perhaps = (field: Column['field'], ...names: string[]): Column => ({
  field,
  names,
  shape: shapeOf(field),
  required: false,
})

/** A column that speaks of a person, in files that have it: kept as a keyed hash. */
export const personal = (field: 'email' | 'customer' | 'personName', ...names: string[]): Column => ({
  field,
  names,
  shape: field === 'email' ? 'email' : 'text',
  personal: true,
  required: false,
})

function shapeOf(field: Column['field']): Column['shape'] {
  switch (field) {
    case 'quantity':
    case 'unitPrice':
    case 'amount':
    case 'discount':
    case 'discountPercent':
    case 'tax':
    case 'shipping':
    case 'orderSubtotal':
    case 'orderDiscount':
    case 'orderShipping':
    case 'refund':
    case 'orderRefund':
    case 'cost':
    case 'total':
      return 'number'
    case 'time':
    case 'date':
      return 'time'
    default:
      return 'text'
  }
}
