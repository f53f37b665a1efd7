/** Signs of bookkeepers: credit and debit, in German *Haben* and *Soll*. */
export const bookkeepingMarks = ['CR', 'DR', 'H', 'S'] as const
type BookkeepingMark = (typeof bookkeepingMarks)[number]

const OPPOSITE: Readonly<Record<BookkeepingMark, BookkeepingMark>> = { CR: 'DR', DR: 'CR', H: 'S', S: 'H' }
/** Letters alone are sizes as well: only behind decimals they are marks. */
const BEHIND = /^(.*[\d)]) ?(CR|DR|CRE|DEB|CREDIT|DEBIT)\.?$|^(.*[.,]\d{1,4}\)?) ?([HS])$/i
const BEFORE = /^(CR|DR|CREDIT|DEBIT)\.? ?([\d(\p{Sc}].*)$/iu
const MARKS: Readonly<Record<string, BookkeepingMark>> = {
  ...{ CR: 'CR', CRE: 'CR', CREDIT: 'CR', H: 'H' },
  ...{ DR: 'DR', DEB: 'DR', DEBIT: 'DR', S: 'S' },
}

type Marked = { readonly number: string; readonly mark: BookkeepingMark }

/** `12.50 CR`, `DR 12.50`, `12,50 S`: the number without its mark; null where there is none. */
export function splitMark(text: string): Marked | null {
  const [, number, behind, decimals, letter] = BEHIND.exec(text) ?? []
  const [, before, rest] = BEFORE.exec(text) ?? []
  const mark = MARKS[(behind ?? letter ?? before ?? '').toUpperCase()]
  return mark === undefined ? null : { number: number ?? decimals ?? rest ?? '', mark }
}

/**
 * Which of its marks makes an amount of a column one that is given back. Shops sell more than they take back: it is the
 * one that fewer cells have; where amounts without a mark are the rule, the only one there is. Null where no cell has a
 * mark, or both are as frequent.
 */
export function decideNegativeMark(cells: readonly string[]): BookkeepingMark | null {
  const counts = new Map<BookkeepingMark, number>()
  let filled = 0
  for (const cell of cells) {
    const text = cell.trim()
    if (text === '') continue
    filled++
    const mark = splitMark(text)?.mark
    if (mark !== undefined) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  }
  const [first, second, ...more] = [...counts].sort((left, right) => right[1] - left[1])
  if (first === undefined || more.length > 0) return null
  const plain = filled - first[1] - (second?.[1] ?? 0)
  if (second === undefined) return plain > first[1] ? first[0] : OPPOSITE[first[0]]
  if (second[0] !== OPPOSITE[first[0]] || plain > first[1]) return null
  return second[1] < first[1] ? second[0] : null
}
