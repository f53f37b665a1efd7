import { expect, it } from 'vitest'
import { defineSurvey } from '@/lib/ingest/detect/define-survey'
import { builtInLayouts } from '@/lib/ingest/layouts/built-in-layouts'
import { understandFile } from '@/lib/ingest/mapping/understand-file'
import { readRows } from '@/lib/ingest/parse/read-rows'
import { chunks } from '@/lib/testing/chunks'
import { testWorkspace } from '@/lib/testing/clean-bytes'
import type { CleanedRow } from './cleaned-row'
import { defineCleaner } from './define-cleaner'
import { lineTexts } from './line-texts'

/** Rows of a file that no layout knows, as they would be loaded, and what cleaning noticed. */
async function loaded(lines: readonly string[]) {
  const bytes = Buffer.from(`${lines.join('\n')}\n`)
  const survey = defineSurvey()
  survey.add(bytes)
  const understood = understandFile(survey.finish(), builtInLayouts, 'orders.csv', 'day-first')
  if (understood.outcome !== 'understood') throw new Error(understood.message)
  const cleaner = defineCleaner(understood.reading, testWorkspace)
  const rows: CleanedRow[] = []
  for await (const batch of readRows(chunks(bytes, 4096), understood.reading)) {
    for (let i = 0; i < batch.rows.length; i++) rows.push(cleaner.cleanRow(batch, i))
  }
  return { rows: rows.filter((row) => row.fate !== 'skipped'), counts: cleaner.counts(), reading: understood.reading }
}

const baskets = [
  '2 x Flat white @ 3.40; 1 x Bagel @ 6.50',
  '1 x Bagel @ 6.50',
  '3 x Oat cookie @ 2.20; 1 x Bagel @ 6.50',
]
const totals = ['13.30', '6.50', '13.10']
const order = (i: number, cells: string[]) => [`W-${i}`, `2024-06-${10 + i} 09:15`, `C${i % 4}`, ...cells].join('|')

it('every item of an order’s cell becomes a line, and the order’s own columns count once', async () => {
  const { rows, counts, reading } = await loaded([
    'order ref|placed at|customer|items|total|tax',
    ...Array.from({ length: 12 }, (_, i) => order(i, [baskets[i % 3] ?? '', totals[i % 3] ?? '', '1.00'])),
  ])
  expect(reading.layout.rowShape).toBe('basket-in-cell')
  const [first] = rows
  expect(rows.every(({ fate }) => fate === 'loaded')).toBe(true)
  if (first?.fate !== 'loaded') throw new Error('The first order was not loaded.')
  expect(first.order).toMatchObject({ orderNumber: 'W-0', customer: 'C0', statedTotal: '13.3' })
  expect(first.lines.map(lineTexts).map(({ sku, quantity, amount, tax }) => [sku, quantity, amount, tax])).toEqual([
    ['Flat white', '2', '6.8', '1'],
    ['Bagel', '1', '6.5', '0'],
  ])
  expect(counts).toEqual([])
})

it('a price may be that of all pieces, where the total says so; a total that fits neither is noted', async () => {
  const { rows, counts } = await loaded([
    'order ref|placed at|customer|items|total',
    ...Array.from({ length: 12 }, (_, i) =>
      order(i, ['2x Flat white (6.80); Bagel (6.50)', i === 5 ? '99.00' : '13.30']),
    ),
  ])
  const [first] = rows
  if (first?.fate !== 'loaded') throw new Error('The first order was not loaded.')
  expect(
    first.lines.map(lineTexts).map(({ sku, quantity, unitPrice, amount }) => [sku, quantity, unitPrice, amount]),
  ).toEqual([
    ['Flat white', '2', '3.4', '6.8'],
    ['Bagel', '1', '6.5', '6.5'],
  ])
  expect(counts.map(({ rule, count }) => [rule, count])).toEqual([['basket-total-differs', 1]])
})

it('a cell that is no list rejects its row with the reason', async () => {
  const { rows } = await loaded([
    'order ref|placed at|customer|items|total',
    ...Array.from({ length: 40 }, (_, i) => order(i % 20, [i === 7 ? 'see invoice' : (baskets[i % 3] ?? ''), ''])),
  ])
  expect(rows.flatMap((row) => (row.fate === 'rejected' ? [[row.row, row.rule]] : []))).toEqual([
    [9, 'basket-unreadable'],
  ])
})
