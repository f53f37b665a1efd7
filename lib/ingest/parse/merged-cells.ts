/**
 * Gives rows what cells merged with those below say: such as stand on the first row of a group only. Where a column on the
 * left says something new, those on its right begin anew. Call it with every row, in order; it returns the same cells where
 * there is nothing to fill in.
 * @param places of the columns, from left to right
 */
export function defineMergedFill(places: readonly number[]): (cells: readonly string[]) => readonly string[] {
  const above = new Map<number, string>()
  return (cells) => {
    let begins = false
    let lacks = false
    for (const place of places) {
      if (isFilled(cells, place)) {
        begins = true
        above.set(place, cells[place] ?? '')
      } else if (begins) above.delete(place)
      else if (above.has(place)) lacks = true
    }
    return lacks ? cells.map((cell, place) => (cell.trim() === '' ? (above.get(place) ?? cell) : cell)) : cells
  }
}

const isFilled = (cells: readonly string[], place: number): boolean => (cells[place] ?? '').trim() !== ''
