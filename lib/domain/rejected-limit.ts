/** A run with more rejected rows than both allow is stopped for a person to decide. */
export type RejectedLimit = {
  readonly maxRejectedRows: number
  /** Share of the file's rows, 0 to 1. */
  readonly maxRejectedShare: number
}

/** The share as per cent without the noise of floating point: 0.07 is 7. */
export const limitPercent = ({ maxRejectedShare }: RejectedLimit): number => Number((maxRejectedShare * 100).toFixed(4))

/** A limit as a sentence's end: “at more than 20 rejected rows, if they are more than 5 % of the file”. */
export function limitWords(limit: RejectedLimit): string {
  const { maxRejectedRows: rows, maxRejectedShare: share } = limit
  if (share >= 1) return 'never, whatever is rejected'
  if (rows === 0 && share === 0) return 'at the first rejected row'
  const byRows = `more than ${rows.toLocaleString('en')} rejected ${rows === 1 ? 'row' : 'rows'}`
  if (share === 0) return `at ${byRows}`
  if (rows === 0) return `at more than ${limitPercent(limit)} % rejected rows`
  return `at ${byRows}, if they are more than ${limitPercent(limit)} % of the file`
}
