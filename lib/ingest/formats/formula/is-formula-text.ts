const SAMPLE_BYTES = 32_768
const FEWEST_ROWS = 3
const NEARLY_ALL = 0.8
const CELL = /(?:^|[,;\t|])="[^"\r\n]*"(?=[,;\t|]|$)/

/** Whether most rows hold cells such as `="00501"`: formulas by which an export keeps a spreadsheet from changing codes. */
export function isFormulaText(start: Buffer): boolean {
  const sample = start.subarray(0, SAMPLE_BYTES).toString('latin1')
  if (!sample.includes('="')) return false
  const lines = sample.split(/[\r\n]+/).filter((line) => line !== '')
  // The header's cells may be plain, and the last line cut.
  const rows = start.length > SAMPLE_BYTES ? lines.slice(1, -1) : lines.slice(1)
  return rows.length >= FEWEST_ROWS && rows.filter((row) => CELL.test(row)).length >= NEARLY_ALL * rows.length
}
