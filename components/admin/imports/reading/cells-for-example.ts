import type { ImportReadingAnswer } from '@/lib/contracts/import-reading'

const TELLING = [/\d[.,' ]\d{3}[.,]\d/, /\d[.,]\d*[1-9]/, /\d[.,]\d/]

/** A cell of a column of times, and one of a column of numbers that has a decimal sign; whatever the file has of them. */
export function cellsForExample({ columns }: Pick<ImportReadingAnswer, 'columns'>): { day?: string; number?: string } {
  const day = columns.find(({ type, field }) => type === 'time' && field !== null)?.samples[0]
  const numbers = columns
    .filter(({ type, field }) => type === 'number' && field !== 'clock')
    .toSorted((one, other) => Number(other.field !== null) - Number(one.field !== null))
    .flatMap(({ samples }) => samples)
  // One with thousands tells most, then one of which the digits after the sign are not all 0.
  const number = TELLING.map((tells) => numbers.find((cell) => tells.test(cell))).find((cell) => cell !== undefined)
  return { ...(day !== undefined && { day }), ...(number !== undefined && { number }) }
}
