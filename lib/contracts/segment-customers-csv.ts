import { csvText } from '@/lib/domain/csv-text'
import { segmentBySlug } from '@/lib/domain/segment'
import type { SegmentCustomersAnswer } from './segment-customers'

/** The customers of an answer as CSV, money exact; texts guarded against spreadsheet formulas, numbers never. */
export function segmentCustomersCsv(answer: SegmentCustomersAnswer, monetary: 'net' | 'gross'): string {
  const header = [
    'Customer',
    'Name',
    'E-mail',
    'Country',
    'Segment',
    'R score',
    'F score',
    'M score',
    `Days since last order (as of ${answer.analysisDate})`,
    'Orders',
    `${monetary === 'net' ? 'Spent, returns taken off' : 'Spent'} (${answer.currency})`,
    'First order',
    'Last order',
  ]
  const rows = answer.rows.map((row) => [
    row.customer,
    row.name,
    row.email,
    row.country,
    segmentBySlug(row.segment).name,
    row.r,
    row.f,
    row.m,
    row.recencyDays,
    row.orders,
    row.monetary,
    row.firstOrder,
    row.lastOrder,
  ])
  return csvText(header, rows)
}
