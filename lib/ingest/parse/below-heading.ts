import type { Reading } from '@/lib/ingest/layouts/reading'

/** Gives rows what the heading above them says, where its column holds nothing else. Tell it of headings and rows in file order. */
export function defineBelowHeading({ headings }: Pick<Reading, 'headings'>) {
  const place = headings?.kind === 'any' ? headings.place : -1
  let heading = ''
  return {
    begin(cells: readonly string[]): void {
      heading = cells[place] ?? ''
    },
    /** The same cells where there is nothing to fill in. */
    fill(cells: readonly string[]): readonly string[] {
      if (heading === '' || (cells[place] ?? '').trim() !== '') return cells
      return cells.map((cell, i) => (i === place ? heading : cell))
    },
  }
}
