import { explainsNames } from './explains-names'
import { isRuler } from './is-ruler'

type Cells = readonly string[]
type Rows = readonly Cells[]

/** Names over several rows, joined by a blank; the name of a group stands for all its columns. */
export function joinHeader(all: Rows): Cells {
  const rows = all.filter((cells, i) => i === 0 || !(isRuler(cells) || explainsNames(cells, all[0] ?? [])))
  const [first] = rows
  if (rows.length < 2 || first === undefined) return first ?? []
  const width = Math.max(...rows.map(({ length }) => length))
  const filled = rows.map((_, i) => withGroupNames(rows, i, width))
  return Array.from({ length: width }, (_, i) =>
    filled
      .map((cells) => (cells[i] ?? '').trim())
      .filter((name) => name !== '')
      .join(' '),
  )
}

/** A group goes on over columns that are named below it, and ends where one above it begins. */
function withGroupNames(rows: Rows, at: number, width: number): Cells {
  const cells = rows[at] ?? []
  if (at === rows.length - 1) return cells
  const isNamed = (row: Cells, place: number) => (row[place] ?? '').trim() !== ''
  let group = ''
  return Array.from({ length: width }, (_, place) => {
    const named = rows.slice(at + 1).some((row) => isNamed(row, place))
    if (isNamed(cells, place)) {
      group = named ? (cells[place] ?? '') : ''
      return cells[place] ?? ''
    }
    if (!named || rows.slice(0, at).some((row) => isNamed(row, place))) group = ''
    return group
  })
}
