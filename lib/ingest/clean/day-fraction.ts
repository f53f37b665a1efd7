const FRACTION = /^0?[.,](\d{1,17})$/
const SECONDS = 86_400

/** A time of day as a spreadsheet counts it, as a part of a day (`0.354166667`), as a clock: `08:30:00`; null for other text. */
export function readDayFraction(text: string): string | null {
  const digits = text === '0' ? '0' : FRACTION.exec(text)?.[1]
  if (digits === undefined) return null
  const seconds = Math.min(SECONDS - 1, Math.round(Number(`0.${digits}`) * SECONDS))
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  return `${two(seconds / 3_600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`
}

/** Whether a column's cells are parts of a day: digits behind the point as no price and no clock written 9.05 has them. */
export function areDayFractions(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const long = filled.filter((cell) => cell.length > 5)
  return long.length * 2 > filled.length && filled.every((cell) => readDayFraction(cell) !== null)
}
