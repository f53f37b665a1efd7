import { isNobody } from './is-nobody'

const EXPONENT = /^[+-]?\d+([.,]\d+)?e\+\d+$/i
/** A whole number with `.0`, as programs write ids that they took for numbers. */
export const POINT_ZERO = /^(\d+)\.0+$/

/** What a customer cell says: an id, nobody, a word for nobody (`NULL`, `Walk-in`), or an id that a spreadsheet damaged (`1.515916e+18`) or gave a `.0`. */
export type CustomerId = {
  readonly key: string | null
  readonly cleaning: 'damaged-id' | 'customer-id-point-zero' | 'null-word' | null
}

export function readCustomerId(cell: string): CustomerId {
  const text = cell.trim()
  if (text === '') return { key: null, cleaning: null }
  if (isNobody(text)) return { key: null, cleaning: 'null-word' }
  if (isDamagedId(text)) return { key: null, cleaning: 'damaged-id' }
  const whole = POINT_ZERO.exec(text)?.[1]
  return whole === undefined ? { key: text, cleaning: null } : { key: whole, cleaning: 'customer-id-point-zero' }
}

/** An id in exponent form is no id: its last digits are gone. */
export function isDamagedId(text: string): boolean {
  return text.includes('+') && EXPONENT.test(text)
}
