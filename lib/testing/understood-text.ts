import { defineCleaner } from '@/lib/ingest/clean/define-cleaner'
import { lineTexts } from '@/lib/ingest/clean/line-texts'
import { defineSurvey } from '@/lib/ingest/detect/define-survey'
import { builtInLayouts } from '@/lib/ingest/layouts/built-in-layouts'
import { isCertain, understandFile } from '@/lib/ingest/mapping/understand-file'
import { countRows } from '@/lib/ingest/parse/count-rows'
import { readRows } from '@/lib/ingest/parse/read-rows'
import { applyChange, type ReadingChange } from '@/lib/ingest/understand/apply-change'
import { chunks } from './chunks'
import { testWorkspace } from './clean-bytes'

const CHUNK = 8_192

type Sold = {
  readonly orders: number
  readonly lines: number
  readonly cents: number
  readonly rejected: number
}

/**
 * What a file that no layout knows would be loaded as, and the field of each of its columns.
 * @param change what a person says of it first
 */
export async function understoodText(
  text: string | Buffer,
  encoding: BufferEncoding = 'utf8',
  change: ReadingChange = {},
) {
  const bytes = typeof text === 'string' ? Buffer.from(text, encoding) : text
  const survey = defineSurvey()
  survey.add(bytes)
  const file = { fileName: 'export.csv', dateFormat: 'day-first' } as const
  const surveyed = survey.finish()
  const understanding = understandFile(surveyed, builtInLayouts, file.fileName, file.dateFormat)
  if (understanding.outcome !== 'understood') throw new Error(understanding.message)
  const { reading, proposal } = applyChange(understanding, change, surveyed, file)
  const cleaner = defineCleaner(reading, { ...testWorkspace, currency: 'EUR' })
  const orders = new Set<string>()
  const fates = { loaded: 0, rejected: 0, blank: 0, skipped: 0 }
  const lines: ReturnType<typeof lineTexts>[] = []
  let cents = 0
  for await (const batch of readRows(chunks(bytes, CHUNK), reading)) {
    for (let i = 0; i < batch.rows.length; i++) {
      const row = cleaner.cleanRow(batch, i)
      fates[row.fate]++
      if (row.fate !== 'loaded') continue
      orders.add(row.order.keyBase)
      for (const line of row.lines.map(lineTexts)) {
        lines.push(line)
        cents += Math.round((Number(line.amount) - Number(line.discount)) * 100)
      }
    }
  }
  const sold: Sold = { orders: orders.size, lines: lines.length, cents, rejected: fates.rejected }
  const counted = await countRows(chunks(bytes, CHUNK), reading)
  const fields = Object.fromEntries(reading.columns.map(({ name, field }) => [name, field]))
  const cleanings = Object.fromEntries(cleaner.counts().map(({ rule, count }) => [rule, count]))
  const { questions } = proposal
  const certain = isCertain({ reading, proposal })
  return { fields, sold, lines, fates, counted, cleanings, counts: cleaner.counts(), reading, questions, certain }
}
