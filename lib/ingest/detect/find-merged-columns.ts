type Rows = readonly (readonly string[])[]

const FEWEST_ROWS = 8
const MOST_ROWS = 2_000
const FEWEST_GROUPS = 3
const ALWAYS = 0.98
/** Of a merged cell's rows all but the first are blank. */
const MOST_FILLED = 0.6

/**
 * The columns on the left whose cells were merged over the rows of a group, so that only the first of them says it: the
 * first row says all of them, what is said next is something else, and where one is said anew, so are those on its right.
 * Empty where there are none.
 * @param rows of the table, below its header, in order
 */
export function findMergedColumns(rows: Rows, width: number): readonly number[] {
  const sample = rows.slice(0, MOST_ROWS)
  if (sample.length < FEWEST_ROWS) return []
  const filledIn = (place: number) => sample.filter((cells) => textAt(cells, place) !== '').length
  let count = 0
  while (count < width && filledIn(count) < ALWAYS * sample.length) count++
  if (count === 0 || count === width) return []
  const places = Array.from({ length: count }, (_, place) => place)
  const isMerged = places.every(
    (place) => filledIn(place) <= MOST_FILLED * sample.length && saysSomethingNew(sample, place),
  )
  const isNested = sample.every((cells) =>
    places.slice(1).every((place) => textAt(cells, place - 1) === '' || textAt(cells, place) !== ''),
  )
  return isMerged && isNested && Math.max(...places.map(filledIn)) >= FEWEST_GROUPS ? places : []
}

const textAt = (cells: readonly string[], place: number): string => (cells[place] ?? '').trim()

/** Whether each cell of a column says something else than the one before; in a new group on its left it may say the same. */
function saysSomethingNew(rows: Rows, place: number): boolean {
  let before = ''
  for (const [i, cells] of rows.entries()) {
    const text = textAt(cells, place)
    if (text === '' && i === 0) return false
    if (text === '') continue
    if (text === before && (place === 0 || textAt(cells, place - 1) === '')) return false
    before = text
  }
  return true
}
