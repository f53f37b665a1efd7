import { decimalText } from '@/lib/domain/decimal'
import { readNumber } from '@/lib/ingest/clean/read-number'
import { decideDecimal } from '@/lib/ingest/detect/decide-formats'
import type { Reading } from '@/lib/ingest/layouts/reading'
import type { Question } from './proposal'

const SIGNS = [
  { value: ',', title: 'A comma separates the decimals' },
  { value: '.', title: 'A point separates the decimals' },
] as const

/** Asks what separates the decimals of prices where every one reads either way (1,234), each time as something else. */
export function askAboutDecimals(
  { columns }: Pick<Reading, 'columns'>,
  rows: readonly (readonly string[])[],
): Question[] {
  for (const [place, { name, field, decimalSign }] of columns.entries()) {
    if (field !== 'unitPrice' && field !== 'amount') continue
    const cells = rows.map((cells) => (cells[place] ?? '').trim())
    if (decideDecimal(cells).candidates.length < 2) continue
    const read = (cell: string, sign: '.' | ',') => {
      const number = readNumber(cell, sign)
      return number === null ? '' : decimalText(number)
    }
    const telling = cells.find((cell) => cell !== '' && read(cell, '.') !== read(cell, ','))
    if (telling === undefined) continue
    return [
      {
        code: 'decimal-sign',
        text: `In “${name}” no number tells what separates the decimals.`,
        answers: 'decimalSign',
        options: SIGNS.map(({ value, title }) => ({ value, title, example: `${telling} → ${read(telling, value)}` })),
        proposed: decimalSign,
      },
    ]
  }
  return []
}
