type Cells = readonly string[]
type Rows = readonly Cells[]

/** Names over several rows, joined by a blank; the name of a group stands for all its columns. */
export function joinHeader(rows: Rows): Cells {
  const [first] = rows
  if (rows.length < 2 || first === undefined) return first ?? []
  const width = Math.max(...rows.map(({ length }) => length))
  const filled = rows.map((cells, i) => withGroupNames(cells, rows[i + 1], width))
  return Array.from({ length: width }, (_, i) =>
    filled
      .map((cells) => (cells[i] ?? '').trim())
      .filter((name) => name !== '')
      .join(' '),
  )
}

function withGroupNames(cells: Cells, below: Cells | undefined, width: number): Cells {
  if (below === undefined) return cells
  const isNamed = (place: number) => (below[place] ?? '').trim() !== ''
  let group = ''
  return Array.from({ length: width }, (_, i) => {
    const name = cells[i] ?? ''
    if (name.trim() !== '') {
      group = isNamed(i) ? name : ''
      return name
    }
    if (!isNamed(i)) group = ''
    return group
  })
}
