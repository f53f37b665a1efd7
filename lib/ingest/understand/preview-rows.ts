import type { ImportReadingAnswer } from '@/lib/contracts/import-reading'
import type { CleanedRow } from '@/lib/ingest/clean/cleaned-row'
import { defineCleaner } from '@/lib/ingest/clean/define-cleaner'
import { lineTexts } from '@/lib/ingest/clean/line-texts'
import type { Survey } from '@/lib/ingest/detect/define-survey'
import { inSample } from '@/lib/ingest/detect/find-tables'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { readRows } from '@/lib/ingest/parse/read-rows'
import { cleaningWorkspace, type ImportRun } from '@/lib/ingest/run/import-run'

const MOST_ROWS = 3_000
const MOST_LINES = 20
const MOST_REJECTED = 10

type Preview = ImportReadingAnswer['preview']

/** The sampled rows as they would be loaded: first lines, first rejected rows, how many of each fate, what was cleaned. */
export async function previewRows(run: ImportRun, whole: Reading, survey: Survey): Promise<Preview> {
  const reading = inSample(whole, survey)
  const above = survey.before?.rows ?? 0
  const cleaner = defineCleaner(reading, cleaningWorkspace(run))
  const repeated = defineRepeatedRows(reading)
  const rows = { total: 0, loaded: 0, rejected: 0, blank: 0, skipped: 0 }
  const lines: Preview['lines'] = []
  const rejected: Preview['rejected'] = []
  const isWhole = survey.head.length === survey.bytes
  async function* bytes() {
    yield survey.head
  }
  for await (const batch of readRows(bytes(), reading)) {
    const count = isWhole ? batch.rows.length : Math.max(0, batch.rows.length - 1)
    for (let i = 0; i < count && rows.total < reading.headerRow + MOST_ROWS; i++) {
      const row = cleaner.cleanRow(batch, i)
      rows.total++
      rows[row.fate]++
      if (row.fate === 'loaded') repeated.add(row)
      if (row.fate === 'loaded' && lines.length < MOST_LINES) lines.push(...linesOf({ ...row, row: above + row.row }))
      if (row.fate === 'rejected' && rejected.length < MOST_REJECTED) {
        rejected.push({ row: above + row.row, rule: row.rule, reason: row.reason, cells: row.cells.map(shown) })
      }
    }
  }
  const cleanings = [...cleaner.counts(), ...repeated.counts()].map(({ rule, count, samples }) => ({
    rule,
    count,
    samples: [...samples],
  }))
  return { lines: lines.slice(0, MOST_LINES), rejected, rows, cleanings }
}

/** Cells are kept as keyed hashes; a person is shown that there was something. */
const shown = (cell: string): string => (cell.startsWith('hmac:') ? '•••' : cell)

/** Counts rows of the sample that equal an earlier one of their order. */
function defineRepeatedRows({ layout }: Reading) {
  const rule = layout.rulesOff.includes('drop-repeated-row') ? 'repeated-row' : 'drop-repeated-row'
  const seen = new Set<string>()
  const samples: { row: number; note: string }[] = []
  let count = 0
  return {
    add({ row, order, rowHash }: Extract<CleanedRow, { fate: 'loaded' }>) {
      const key = `${order.keyBase} ${rowHash}`
      if (!seen.has(key)) seen.add(key)
      else if (++count <= 5) samples.push({ row, note: 'The row equals an earlier one of its order.' })
    },
    counts: () => (count === 0 ? [] : [{ rule, count, samples }]),
  }
}

function linesOf({ row, order, lines }: Extract<CleanedRow, { fate: 'loaded' }>): Preview['lines'] {
  return lines.map(lineTexts).map((line) => ({
    row,
    order: order.orderNumber ?? '',
    time: line.time,
    kind: line.kind,
    sku: line.sku,
    description: line.alias,
    quantity: line.quantity,
    unitPrice: line.unitPrice,
    amount: line.amount,
    discount: line.discount,
    tax: line.tax,
    customer: order.customer,
    branch: order.branch,
    country: order.country,
    brand: line.brand,
    category: line.category,
    payment: order.payment,
    status: order.status,
    counted: order.counted,
  }))
}
