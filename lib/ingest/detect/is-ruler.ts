const RULE = /^[-=_+|:*~ ]*[-=_*~]{2}[-=_+|:*~ ]*$/
const LONG_RULE = /[-=_*~]{3}/

/** Whether a row is drawn, not written: `-----+-----`, as programs print it below a header. */
export function isRuler(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '')
  return filled.some((cell) => LONG_RULE.test(cell)) && filled.every((cell) => RULE.test(cell))
}
