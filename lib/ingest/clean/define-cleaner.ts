import type { RowShape } from '@/lib/ingest/layouts/layout'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { defineBelowHeading } from '@/lib/ingest/parse/below-heading'
import { type Aside, defineAside, headingAt } from '@/lib/ingest/parse/define-aside'
import { defineMergedFill } from '@/lib/ingest/parse/merged-cells'
import { isMixed, pageOf } from '@/lib/ingest/parse/mixed-encodings'
import type { RowBatch } from '@/lib/ingest/parse/row-reader'
import type { CleanedRow, CleaningCount } from './cleaned-row'
import { defineCleaningTally } from './cleaning-tally'
import type { CleaningWorkspace } from './cleaning-workspace'
import { defineBasketRow } from './define-basket-row'
import { defineLikelySums, labelAt } from './define-likely-sums'
import { defineLineRow } from './define-line-row'
import { defineListedRow } from './define-listed-row'
import { defineProfileRow } from './define-profile-row'
import { defineRedaction } from './define-redaction'
import { hash53 } from './hash'
import { defineNoSale } from './no-sale'
import { defineOrderHead } from './order-head'
import { defineReasons } from './reasons'
import { Rejection } from './rejection'
import { withCharges } from './with-charges'

const SPACE = 0x20

export type Cleaner = {
  /** One row's outcome; each row once, in file order, since the counts grow with it. */
  readonly cleanRow: (batch: RowBatch, index: number) => CleanedRow
  /** What cleaning did so far without rejecting. `repeated-row` is added by who resolves orders. */
  readonly counts: () => CleaningCount[]
  /** A row as it may be kept: personal cells as keyed hashes; titles and headers as they are. Encode it with `encodeRow`. */
  readonly redactRow: (batch: RowBatch, index: number) => readonly string[]
}

/** The cafés' tills write baskets in two ways of their own. */
const isTill = ({ layout }: Reading): boolean =>
  layout.columns.some(({ shape }) => shape === 'item-basket' || shape === 'triple-basket')

const defineRow = {
  'line-per-row': defineLineRow,
  'order-on-first-row': defineLineRow,
  'basket-in-cell': (reading, ...rest) => (isTill(reading) ? defineBasketRow : defineListedRow)(reading, ...rest),
  profile: defineProfileRow,
} satisfies Record<RowShape, typeof defineLineRow>

/** Builds the cleaning of one file: everything that depends on the reading is decided here, once. */
export function defineCleaner(reading: Reading, workspace: CleaningWorkspace): Cleaner {
  const { headerRow, layout } = reading
  const tableEnd = reading.tableEnd ?? Number.POSITIVE_INFINITY
  const width = reading.columns.length
  const tally = defineCleaningTally()
  const reasons = defineReasons(reading)
  const sums = defineLikelySums(reading, reasons)
  const cleanRow = defineRow[layout.rowShape](reading, workspace, tally, reasons)
  const head = defineOrderHead(reading)
  const noSale = defineNoSale(reading, head.isHead)
  const clean = sums.around(withCharges(cleanRow, reading, tally, reasons))
  const redact = defineRedaction(reading, workspace.pseudonym)
  // Rows with personal cells are hashed under the key, so that the hash says nothing of a name or card.
  const personalFile = reading.columns.some(({ personal }) => personal)
  const hashKey = personalFile ? workspace.pseudonym('row hash') : ''

  const belowHeading = defineBelowHeading(reading)
  const fromHeading = `${reading.columns[reading.headings?.place ?? 0]?.name} was taken from the heading above.`
  const merged = layout.rulesOff.includes('from-above') ? [] : (reading.mergedColumns ?? [])
  const belowMerged = defineMergedFill(merged)
  const fromAbove = `${merged.map((place) => reading.columns[place]?.name).join(', ')}: what is blank is what stands above.`
  const asideOf = reading.rejectedRows ? () => null : defineAside(reading)

  /** What a sum is of may be a person: its row says only that it is one. */
  function redactSum(cells: readonly string[]): readonly string[] {
    const at = labelAt(cells)
    const masked = redact(cells)
    return masked === cells ? cells : masked.map((cell, i) => (i === at ? 'Total' : cell))
  }

  function withAbove(cells: readonly string[], row: number): readonly string[] {
    const headed = belowHeading.fill(cells)
    if (headed !== cells) tally.add('from-heading', row, reasons.row(row, fromHeading))
    const filled = belowMerged(headed)
    if (filled !== headed) tally.add('from-above', row, reasons.row(row, fromAbove))
    return filled
  }

  /** What a heading says may be a person, unless it stands in a column that holds nothing else. */
  function redactHeading(cells: readonly string[]): readonly string[] {
    if (!personalFile || reading.headings?.kind !== 'words') return redact(cells)
    const at = headingAt(cells)
    return cells.map((cell, i) => (i === at ? 'Heading' : cell))
  }

  const isHeader = (cells: readonly string[]) =>
    headerRow > 0 && cells.length === width && cells.every((cell, i) => cell === reading.columns[i]?.name)

  function noteNul(place: number, row: number): void {
    const column = reading.columns[place]?.name ?? `column ${place + 1}`
    tally.add('nul-removed', row, `${column} held NUL characters, which were removed.`)
  }

  function toWidth(cells: readonly string[], row: number): readonly string[] | Rejection {
    if (cells.length === width) return cells
    if (cells.length > width && cells.slice(width).every((cell) => cell.trim() === '')) {
      tally.add('empty-columns-dropped', row, `${cells.length - width} empty columns after the last were dropped.`)
      return cells.slice(0, width)
    }
    const few = cells.length < width
    return new Rejection(
      'column-count',
      reasons.row(
        row,
        `${cells.length} columns where the file has ${width}. ${few ? 'Something is missing, or a line break cut the row' : 'A delimiter or quote too many'}: correct it and upload the row again.`,
      ),
    )
  }

  return {
    counts: tally.counts,
    redactRow(batch, index) {
      const cells = batch.rows[index] ?? []
      const kept = batch.firstRow + index <= headerRow || (batch.starts[index] ?? 0) >= tableEnd || isHeader(cells)
      if (kept) return cells
      const aside = asideOf(cells)
      if (aside === 'comment') return ['#']
      if (aside === 'heading') return redactHeading(cells)
      return aside === null ? redact(cells) : redactSum(cells)
    },
    cleanRow(batch, index) {
      const row = batch.firstRow + index
      const read = batch.rows[index] ?? []
      // Spelled out three times: spreading a shared part costs more than all the rest of a row.
      const physicalLine = batch.lines[index] ?? 0
      const start = batch.starts[index] ?? 0
      const end = batch.starts[index + 1] ?? 0
      if (batch.strayQuotes.has(index)) {
        tally.add('stray-quote', row, reasons.row(row, 'a quote that nothing closes was read as text.'))
      }
      if (batch.continued.has(index)) return { row, physicalLine, start, end, fate: 'skipped' }
      if (isBlank(read)) return { row, physicalLine, start, end, fate: 'blank' }
      if (row <= headerRow || start >= tableEnd || isHeader(read))
        return { row, physicalLine, start, end, fate: 'skipped' }
      const aside = asideOf(read)
      if (aside === 'likely-subtotal' && !sums.addsUp(read)) {
        const { rule, reason } = sums.doubt(read, row)
        return { row, physicalLine, start, end, fate: 'rejected', rule, reason, cells: redact(read) }
      }
      if (aside !== null) {
        if (aside === 'heading') belowHeading.begin(read)
        const at = aside === 'heading' ? headingAt(read) : labelAt(read)
        tally.add(ASIDES[aside].rule, row, `${reasons.quoted(at, read[at] ?? '')} ${ASIDES[aside].is}`)
        return { row, physicalLine, start, end, fate: 'skipped' }
      }
      const mended = batch.mended.get(index)
      if (mended !== undefined)
        tally.add('row-mended', row, reasons.damage(row, mended.damage), reasons.repair(mended, read))
      if (batch.mixed.has(index)) {
        const page = isMixed(reading.encoding) ? pageOf(reading.encoding) : 'windows-1252'
        tally.add('mixed-encoding', row, reasons.row(row, `is not UTF-8 as the others are; it was read as ${page}.`))
      }
      const nul = batch.nul.get(index)
      if (nul !== undefined) noteNul(nul, row)
      const fitted = toWidth(read, row)
      const content = fitted instanceof Rejection ? fitted : clean(head.asShipping(withAbove(fitted, row)), row)
      if (content instanceof Rejection) {
        const none = noSale(fitted instanceof Rejection ? read : fitted, content)
        if (none !== null) {
          tally.add(none.rule, row, reasons.row(row, none.is))
          return { row, physicalLine, start, end, fate: 'skipped' }
        }
        const { rule, reason } = content
        return { row, physicalLine, start, end, fate: 'rejected', rule, reason, cells: redact(read) }
      }
      const { order, lines, profile } = content
      const rowHash = hash53(read, hashKey)
      if (profile === undefined) return { row, physicalLine, start, end, fate: 'loaded', order, lines, rowHash }
      return { row, physicalLine, start, end, fate: 'loaded', order, lines, rowHash, profile }
    },
  }
}

const ASIDES: Readonly<Record<Aside, { readonly rule: string; readonly is: string }>> = {
  comment: { rule: 'comment-row', is: 'is a remark, and no row.' },
  heading: { rule: 'heading-row', is: 'is a heading of the rows below, and no row.' },
  'likely-subtotal': { rule: 'subtotal-row', is: 'is what rows above add up to, and no row.' },
  subtotal: { rule: 'subtotal-row', is: 'is a sum of rows above, and no row.' },
}

function isBlank(cells: readonly string[]): boolean {
  if ((cells[0] ?? '').charCodeAt(0) > SPACE) return false
  return cells.every((cell) => cell.trim() === '')
}
