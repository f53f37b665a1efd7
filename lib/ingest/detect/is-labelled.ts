const LINES = 200
const FEWEST_LINES = 8
const NEARLY_ALL = 0.9
const FEWEST_TIMES = 3
const LABEL = /^\s*(\p{L}[\p{L}\p{N} _./-]{0,30}?)\s*[:=]\s+?\S/u
const PAIR = /(?:^|[\s;,])([\p{L}_][\p{L}\p{N}_.-]*)=(?="[^"]*"|\S)/gu

export const LABELLED_MESSAGE =
  'In this file every value stands beside its name, not below it. Export it as CSV: one row for each thing that was sold, with the names in the first row.'

/** Whether lines without any delimiter name each value: `Qty: 2` line by line, or `qty=2 price=1.50` in each. */
export function isLabelled(rows: readonly (readonly string[])[]): boolean {
  const lines = rows
    .map(([cell = '']) => cell)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES)
  if (lines.length < FEWEST_LINES) return false
  const labels = lines.flatMap((line) => LABEL.exec(line)?.[1] ?? [])
  if (labels.length >= NEARLY_ALL * lines.length && new Set(labels).size * FEWEST_TIMES <= labels.length) {
    return new Set(labels).size > 1
  }
  const paired = lines.filter((line) => [...line.matchAll(PAIR)].length >= FEWEST_TIMES)
  return paired.length >= NEARLY_ALL * lines.length
}
