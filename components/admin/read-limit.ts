import type { RejectedLimit } from '@/lib/domain/rejected-limit'

type ReadLimit = {
  /** Null while something is wrong. */
  readonly limit: RejectedLimit | null
  readonly rowsFault: string | undefined
  readonly percentFault: string | undefined
}

const MOST_ROWS = 1_000_000_000
const HUNDRED = 100

/** A limit as a person types it: a number of rows, a per cent with either decimal sign; empty is no matter. */
export function readLimit(rows: string, percent: string): ReadLimit {
  const maxRejectedRows = wholeNumber(rows.trim())
  const share = perCent(percent.trim().replace(/\s*%$/, ''))
  return {
    limit:
      maxRejectedRows === null || share === null
        ? null
        : { maxRejectedRows, maxRejectedShare: Number((share / HUNDRED).toFixed(8)) },
    rowsFault: maxRejectedRows === null ? 'Type a whole number of rows, such as 50, or leave it empty.' : undefined,
    percentFault: share === null ? 'Type a per cent from 0 to 100, such as 2.5, or leave it empty.' : undefined,
  }
}

function wholeNumber(text: string): number | null {
  if (text === '') return 0
  const digits = /^\d{1,3}(?:[,.’ ]\d{3})+$/.test(text) ? text.replace(/\D/g, '') : text
  return /^\d+$/.test(digits) && Number(digits) <= MOST_ROWS ? Number(digits) : null
}

function perCent(text: string): number | null {
  if (text === '') return 0
  return /^\d{1,3}(?:[.,]\d{1,4})?$/.test(text) && Number(text.replace(',', '.')) <= HUNDRED
    ? Number(text.replace(',', '.'))
    : null
}
