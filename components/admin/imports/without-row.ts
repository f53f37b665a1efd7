/** A note that begins with its row, which stands beside it. */
export const withoutRow = (note: string): string => {
  const text = note.replace(/^Row [\d,]+: /, '')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
