import type { ImportReadingAnswer } from '@/lib/contracts/import-reading'

/** A cell of a column of times, and one of a column of numbers that has a decimal sign; whatever the file has of them. */
export function cellsForExample({ columns }: Pick<ImportReadingAnswer, 'columns'>): { day?: string; number?: string } {
  const day = columns.find(({ type, field }) => type === 'time' && field !== null)?.samples[0]
  const numbers = columns
    .filter(({ type, field }) => type === 'number' && field !== 'clock')
    .toSorted((one, other) => Number(other.field !== null) - Number(one.field !== null))
    .flatMap(({ samples }) => samples)
  const number = numbers.find((cell) => /\d[.,]\d/.test(cell))
  return { ...(day !== undefined && { day }), ...(number !== undefined && { number }) }
}
