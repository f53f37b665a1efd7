/** A filter's values share one reading: all "is", or all "is not" (written with a leading `!` in the URL). */
export type FilterReading = { not: boolean; values: readonly string[] }

export function readFilter(written: readonly string[]): FilterReading {
  const not = written.length > 0 && written.every((value) => value.startsWith('!'))
  return {
    not,
    values: not ? written.map((value) => value.slice(1)) : written.filter((value) => !value.startsWith('!')),
  }
}

export const writeFilter = ({ not, values }: FilterReading): string[] =>
  values.map((value) => (not ? `!${value}` : value))

/** The filter with a value added, or taken out if it was in. */
export function toggleValue(written: readonly string[], value: string): string[] {
  const { not, values } = readFilter(written)
  const without = values.filter((other) => other !== value)
  return writeFilter({ not, values: without.length < values.length ? without : [...values, value] })
}
