import { refuse } from '../refuse'
import { numberText } from '../xlsx/cell-text'
import { readXml } from '../xlsx/read-xml'

const MOST_ROWS = 1_048_576
const MOST_COLUMNS = 16_384
const MOST_CELLS = 200_000_000
const DURATION = /^PT(\d+)H(\d+)M(\d+)(?:[.,]\d+)?S$/

type Attributes = Readonly<Record<string, string>>

/**
 * The rows of one sheet of an OpenDocument spreadsheet as text; those after the last that holds something do not come.
 * Empty cells at a row's end are left out.
 * @param bytes the part that holds all sheets
 * @param sheet which of them, from 0
 */
export async function* readOdsSheet(bytes: AsyncIterable<Buffer>, sheet: number): AsyncGenerator<string[]> {
  let rows: string[][] = []
  let tables = 0
  let depth = 0
  let within = false
  let blank = 0
  let total = 0
  let emitted = 0
  let rowTimes = 1
  let cells: string[] = []
  let column = 0
  let cell: Attributes | null = null
  let text = ''
  let paragraphs = 0
  let inParagraph = 0
  /** Comments and drawings inside a cell are none of its text. */
  let aside = 0

  function endCell(attributes: Attributes): void {
    const times = timesOf(attributes['table:number-columns-repeated'], MOST_COLUMNS - column)
    const value = cellValue(attributes, text)
    for (let i = 0; i < times && value !== ''; i++) {
      while (cells.length < column + i) cells.push('')
      cells.push(value)
    }
    column += times
  }

  function endRow(): void {
    if (cells.length === 0) {
      blank += rowTimes
      return
    }
    for (; blank > 0 && emitted < MOST_ROWS; blank--, emitted++) rows.push([])
    for (let i = 0; i < rowTimes && emitted < MOST_ROWS; i++, emitted++) rows.push([...cells])
    total += cells.length * rowTimes
  }

  const parts = readXml(bytes, {
    open(name, attributes) {
      if (name === 'table') {
        within = depth === 0 && tables++ === sheet
        depth++
      } else if (!within) return
      else if (name === 'annotation' || name === 'frame' || name === 'custom-shape') aside++
      else if (aside > 0) return
      else if (name === 'table-row') {
        rowTimes = timesOf(attributes['table:number-rows-repeated'], MOST_ROWS)
        cells = []
        column = 0
      } else if (name === 'table-cell' || name === 'covered-table-cell') {
        cell = attributes
        text = ''
        paragraphs = 0
      } else if (name === 'p') {
        if (paragraphs++ > 0) text += '\n'
        inParagraph++
      } else if (name === 's') text += ' '.repeat(timesOf(attributes['text:c'], 1_000))
      else if (name === 'tab') text += '\t'
      else if (name === 'line-break') text += '\n'
    },
    text(piece) {
      if (within && inParagraph > 0 && aside === 0) text += piece
    },
    close(name) {
      if (name === 'table') {
        depth--
        if (depth === 0) within = false
      } else if (!within) return
      else if (name === 'annotation' || name === 'frame' || name === 'custom-shape') aside--
      else if (aside > 0) return
      else if (name === 'p') inParagraph--
      else if (name === 'table-row') endRow()
      else if (cell !== null && (name === 'table-cell' || name === 'covered-table-cell')) {
        endCell(cell)
        cell = null
      }
    },
  })
  for await (const _ of parts) {
    if (total > MOST_CELLS) throw tooLarge()
    yield* rows
    rows = []
    if (tables > sheet && !within) return
  }
}

function timesOf(given: string | undefined, most: number): number {
  const times = Number(given ?? 1)
  return Number.isInteger(times) && times > 0 ? Math.min(times, most) : 1
}

/** What a cell means, exactly; what it shows where it is text. */
function cellValue(attributes: Attributes, shown: string): string {
  const { 'office:value-type': type, 'office:value': value = '' } = attributes
  switch (type) {
    case 'float':
    case 'currency':
    case 'percentage':
      // A code of digits, shown with its leading zeros.
      return /^0\d+$/.test(shown) && Number(shown) === Number(value) ? shown : numberText(value)
    case 'date':
      return (attributes['office:date-value'] ?? shown).replace(/T00:00:00(?:\.0+)?$/, '').replace('T', ' ')
    case 'time':
      return clock(attributes['office:time-value'] ?? '') ?? shown
    case 'boolean':
      return attributes['office:boolean-value'] === 'true' ? 'TRUE' : 'FALSE'
    default:
      return attributes['office:string-value'] ?? shown
  }
}

function clock(duration: string): string | null {
  const [, hours, minutes, seconds] = DURATION.exec(duration) ?? []
  return hours === undefined ? null : [hours, minutes, seconds].map((part = '') => part.padStart(2, '0')).join(':')
}

const tooLarge = () =>
  refuse(
    'ods-too-large',
    `A sheet has more than ${MOST_CELLS.toLocaleString('en')} cells.`,
    'Save the table as CSV and upload that.',
  )
