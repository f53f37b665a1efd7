import type { Field } from '@/lib/domain/field'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { countBlank } from '@/lib/ingest/parse/define-aside'
import { isSumAlone, namesSum } from '@/lib/ingest/parse/total-words'
import type { RowContent } from './define-line-row'
import { defineSumsAbove } from './define-sums-above'
import type { Reasons } from './reasons'
import { Rejection } from './rejection'
import { remember } from './remember'

type CleanRow = (cells: readonly string[], row: number) => RowContent | Rejection

/** Where a row says what it is of. */
const LABELS: ReadonlySet<Field> = new Set(['description', 'sku', 'branch', 'category', 'brand'])

/** One row is no sum of others. */
const ROWS_OF_A_SUM = 2
/** Where a product may be called so, few rows may cost by chance what one does. */
const ROWS_OF_A_LARGE_SUM = 5

/** The cell that says what a row is that is none: the first that names a sum, else the first. */
export const labelAt = (cells: readonly string[]): number => Math.max(0, cells.findIndex(namesSum))

/** Tells rows that may be sums of rows above, though the sample of the file held none. Ask in file order. */
export function defineLikelySums({ columns, alwaysFilled, rejectedRows }: Reading, reasons: Reasons) {
  const above = defineSumsAbove()
  const labels = columns.flatMap(({ field, personal }, place) =>
    !personal && field !== null && LABELS.has(field) ? [place] : [],
  )
  const says = remember(isSumAlone)
  const mentions = remember(namesSum)

  function doubt(cells: readonly string[], row: number): Rejection {
    const blank = alwaysFilled.filter((place) => countBlank(cells, [place]) > 0)
    const names = blank.map((place) => columns[place]?.name ?? `column ${place + 1}`).join(', ')
    const why = names === '' ? 'and its amount is that of rows above' : `and leaves ${names} blank`
    const at = labelAt(cells)
    const label = reasons.quoted(at, cells[at] ?? '')
    const problem = `${label} names a sum, ${why}: it looks like a sub-total and is not sold. If it is a sale, upload this row again as it is.`
    return new Rejection('likely-subtotal', reasons.row(row, problem))
  }

  const isLabelled = (cells: readonly string[], by: (cell: string) => boolean): boolean =>
    labels.some((place) => by(cells[place] ?? ''))

  function isSum(cells: readonly string[], content: RowContent | Rejection): boolean {
    const isAlone = isLabelled(cells, says)
    if (!isAlone && (countBlank(cells, alwaysFilled) === 0 || !isLabelled(cells, mentions))) return false
    if (content instanceof Rejection) return above.inCells(cells, ROWS_OF_A_SUM)
    return above.inAmount(content.lines, isAlone ? ROWS_OF_A_SUM : ROWS_OF_A_LARGE_SUM)
  }

  return {
    /** Whether one of the cells is what rows right above add up to. */
    addsUp: (cells: readonly string[]): boolean => above.inCells(cells, ROWS_OF_A_SUM),
    doubt,
    /** Cleans rows, but rejects those that are called a sum and are one. In a file of rejected rows a person has seen to it. */
    around:
      (clean: CleanRow): CleanRow =>
      (cells, row) => {
        const content = clean(cells, row)
        if (!rejectedRows && isSum(cells, content)) return doubt(cells, row)
        if (!(content instanceof Rejection)) above.add(content.lines)
        return content
      },
  }
}
