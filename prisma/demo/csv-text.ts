const needsQuotes = /[",\r\n]/

/** One record without its line end; cells are quoted only where they must be. */
export function csvText(cells: readonly (string | number)[]): string {
  return cells
    .map((cell) => {
      const text = String(cell)
      return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text
    })
    .join(',')
}
