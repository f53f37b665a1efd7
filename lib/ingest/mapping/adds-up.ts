/** Numbers of a column, row by row; NaN where a cell has none. */
export type Values = Float64Array

/** Amounts that are a cent apart were rounded. */
export const CENT = 0.011
const ENOUGH = 0.95
const LEAST_ROWS = 5
const MOST_ROWS = 1_000

/** Quantity × price, row by row; null where one of them has no column. */
export const multiply = (quantity: Values | null, price: Values | null): Values | null =>
  price && quantity ? price.map((each, i) => each * (quantity[i] ?? Number.NaN)) : null

/**
 * Whether a base, less a discount and with a tax, is the whole in nearly every row, and in some because of them. A discount
 * makes an amount smaller, whether it is written with a minus or without.
 */
export function addsUp(whole: Values | null, base: Values | null, off: Values | null, tax: Values | null): boolean {
  if (whole === null || base === null) return false
  let rows = 0
  let telling = 0
  let fit = 0
  const given = (values: Values | null, i: number) => {
    const value = values?.[i] ?? 0
    return Number.isNaN(value) ? 0 : value
  }
  for (let i = 0; i < whole.length && rows < MOST_ROWS; i++) {
    const total = whole[i] ?? Number.NaN
    const start = base[i] ?? Number.NaN
    if (Number.isNaN(total + start)) continue
    rows++
    const less = Math.abs(given(off, i)) * Math.sign(start)
    const more = given(tax, i)
    if ((off === null || less !== 0) && (tax === null || more !== 0)) telling++
    if (Math.abs(start - less + more - total) <= CENT) fit++
  }
  return rows >= LEAST_ROWS && telling >= Math.min(LEAST_ROWS, rows / 10) && fit >= rows * ENOUGH
}
