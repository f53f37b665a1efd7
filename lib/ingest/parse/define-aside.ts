import type { ColumnProfile } from '@/lib/ingest/layouts/column-profile'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { cellKind } from './cell-kind'
import { isSumAlone, namesSum } from './total-words'

/** A row between the records of a table that is none, or likely none: a remark, a sum of rows above, a heading of rows below. */
export type Aside = 'comment' | 'subtotal' | 'likely-subtotal' | 'heading'

type Given = Pick<Reading, 'rowWidth' | 'subtotals' | 'alwaysFilled' | 'headings'> & {
  readonly profile: readonly ColumnProfile[] | null
  readonly columns: { readonly length: number }
}

const HASH = 0x23
const SLASH = 0x2f
const BLANK = 0x20
/** `#1001` is the name of an order. */
const COMMENT = /^\s*(?:#(?!\d)|\/\/)/
/** Of tables whose own cells begin with `#`. */
const PLAIN_COMMENT = /^\s*#(?:[\s#]|$)/

/** Tells such rows of one table. */
export function defineAside({
  rowWidth,
  profile,
  subtotals,
  alwaysFilled,
  headings,
  columns,
}: Given): (cells: readonly string[]) => Aside | null {
  const width = rowWidth ?? columns.length
  const comment = profile?.[0]?.firsts['#'] === undefined ? COMMENT : PLAIN_COMMENT
  const blank = subtotals?.blank ?? []

  function isComment(cells: readonly string[]): boolean {
    const first = (cells[0] ?? '').charCodeAt(0)
    if (width < 2 || (first !== HASH && first !== SLASH && first > BLANK) || !comment.test(cells[0] ?? '')) return false
    return cells.length !== width || isEmpty(cells, 1)
  }

  const isSubtotal = (cells: readonly string[]): boolean =>
    blank.every((place) => (cells[place] ?? '').trim() === '') && cells.some(namesSum)

  /** A name of a product may hold such a word too: it takes more than one blank cell, or a word for nothing else. */
  function isLikelySubtotal(cells: readonly string[]): boolean {
    const lacking = countBlank(cells, alwaysFilled)
    if (lacking === 0 || cells.length > width) return false
    return cells.some(lacking > 1 ? namesSum : isSumAlone)
  }

  return (cells) => {
    if (isComment(cells)) return 'comment'
    if (blank.length > 0 && isSubtotal(cells)) return 'subtotal'
    if (headings !== null && fitsHeading(headings, cells)) return 'heading'
    return isLikelySubtotal(cells) ? 'likely-subtotal' : null
  }
}

/** The place of the only cell of a row that is filled; -1 where there are none or more. */
export function headingAt(cells: readonly string[]): number {
  let found = -1
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] ?? ''
    if (cell === '' || cell.trim() === '') continue
    if (found >= 0) return -1
    found = i
  }
  return found
}

/** Whether a row is a heading of its table. One that names a sum is none. */
export function fitsHeading({ place, kind }: NonNullable<Reading['headings']>, cells: readonly string[]): boolean {
  if (headingAt(cells) !== place || namesSum(cells[place] ?? '')) return false
  const is = cellKind(cells[place] ?? '')
  return kind === 'any' || (kind === 'date' ? is === 'date' : is === 'word' || is === 'words' || is === 'text')
}

/** How many of the cells at these places are blank. */
export function countBlank(cells: readonly string[], places: readonly number[]): number {
  let blank = 0
  for (const place of places) {
    const cell = cells[place] ?? ''
    if (cell === '' || cell.trim() === '') blank++
  }
  return blank
}

function isEmpty(cells: readonly string[], from: number): boolean {
  for (let i = from; i < cells.length; i++) if ((cells[i] ?? '').trim() !== '') return false
  return true
}
