import { RunProblem } from '@/lib/ingest/receive/run-problem'
import { type CellFormat, GENERAL } from './cell-format'
import { cellText } from './cell-text'
import { decodeEscapes } from './decode-escapes'
import { readXml } from './read-xml'
import type { SharedStrings } from './shared-strings'

const MOST_ROWS = 1_048_576
const MOST_COLUMNS = 16_384
const MOST_CELLS = 200_000_000

export type SheetContext = {
  readonly strings: SharedStrings
  readonly styles: readonly CellFormat[]
  readonly from1904: boolean
}

/**
 * The rows of a worksheet as text, numbered as in the sheet: rows that are not there come as empty ones, those after
 * the last that holds something do not come. Empty cells at a row's end are left out.
 */
export async function* readSheet(bytes: AsyncIterable<Buffer>, context: SheetContext): AsyncGenerator<string[]> {
  let rows: string[][] = []
  let cells: string[] = []
  let rowNumber = 0
  let emitted = 0
  let total = 0
  let column = 0
  let type = 'n'
  let style = 0
  let value = ''
  let taking = 0
  let inPhonetic = 0
  let inRow = false

  function endCell(): void {
    if (value === '' || column >= MOST_COLUMNS) return
    const text = toText(type, value, style, context)
    if (text === '') return
    while (cells.length < column) cells.push('')
    cells[column] = text
  }

  const parts = readXml(bytes, {
    open(name, attributes) {
      if (name === 'c') {
        const place = columnOf(attributes.r)
        if (place !== null) column = place
        type = attributes.t ?? 'n'
        style = Number(attributes.s ?? -1)
        value = ''
      } else if (name === 'v' || (name === 't' && inPhonetic === 0)) taking++
      else if (name === 'rPh') inPhonetic++
      else if (name === 'row') {
        const given = Number(attributes.r)
        rowNumber = given > rowNumber && given <= MOST_ROWS ? given : rowNumber + 1
        inRow = true
        cells = []
        column = 0
      }
    },
    text(piece) {
      if (taking > 0) value += piece
    },
    close(name) {
      if (name === 'c') {
        if (inRow) endCell()
        column++
      } else if (name === 'v' || (name === 't' && inPhonetic === 0)) taking = 0
      else if (name === 'rPh') inPhonetic--
      else if (name === 'row') {
        inRow = false
        if (cells.length === 0) return
        for (; emitted < rowNumber - 1; emitted++) rows.push([])
        rows.push(cells)
        emitted = rowNumber
        total += cells.length
      }
    },
  })
  for await (const _ of parts) {
    if (total > MOST_CELLS) throw tooLarge()
    yield* rows
    rows = []
  }
}

function toText(type: string, value: string, style: number, { strings, styles, from1904 }: SheetContext): string {
  switch (type) {
    case 's':
      return strings.at(Number(value)) ?? ''
    case 'str':
    case 'inlineStr':
      return decodeEscapes(value)
    case 'b':
      return value === '1' || value === 'true' ? 'TRUE' : 'FALSE'
    case 'd':
      return value.replace('T00:00:00', '').replace('T', ' ')
    case 'n':
      return cellText(value, styles[style] ?? GENERAL, from1904)
    default:
      return value
  }
}

/** 0-based column of `AB12`; null where the cell does not say. */
function columnOf(reference: string | undefined): number | null {
  if (reference === undefined) return null
  let column = 0
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) - 64
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  return column === 0 ? null : column - 1
}

const tooLarge = (): RunProblem =>
  new RunProblem({
    code: 'xlsx-too-large',
    title: `A sheet has more than ${MOST_CELLS.toLocaleString('en')} cells.`,
    detail: 'Save the table as CSV and upload that.',
  })
