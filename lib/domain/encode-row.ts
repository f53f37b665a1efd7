/** One CSV record, CRLF at its end; cells are quoted only where they must be. */
export function encodeRow(cells: readonly string[], delimiter = ','): string {
  return `${cells.map((cell) => encodeCell(cell, delimiter)).join(delimiter)}\r\n`
}

function encodeCell(cell: string, delimiter: string): string {
  const plain = !cell.includes('"') && !cell.includes('\n') && !cell.includes('\r') && !cell.includes(delimiter)
  return plain ? cell : `"${cell.replaceAll('"', '""')}"`
}
