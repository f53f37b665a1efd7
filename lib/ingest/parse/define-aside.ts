import type { ColumnProfile } from '@/lib/ingest/layouts/column-profile'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { namesSum } from './total-words'

/** A row between the records of a table that is none: a remark, or a sum of rows above. */
export type Aside = 'comment' | 'subtotal'

type Given = Pick<Reading, 'rowWidth' | 'subtotals'> & {
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

  return (cells) => {
    if (isComment(cells)) return 'comment'
    return blank.length > 0 && isSubtotal(cells) ? 'subtotal' : null
  }
}

function isEmpty(cells: readonly string[], from: number): boolean {
  for (let i = from; i < cells.length; i++) if ((cells[i] ?? '').trim() !== '') return false
  return true
}
