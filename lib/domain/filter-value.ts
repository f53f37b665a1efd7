/** A filter's values share one reading: all "is", or all "is not" (written with a leading `!` in the URL). */
export type FilterReading = { not: boolean; values: readonly string[] }

/** One value as written: `France`, `!France` (is not). A value that begins with `!` itself has a backslash before it. */
export function readValue(written: string): { not: boolean; value: string } {
  const not = written.startsWith('!')
  const rest = not ? written.slice(1) : written
  return { not, value: /^\\+!/.test(rest) ? rest.slice(1) : rest }
}

const writeValue = (not: boolean, value: string): string =>
  `${not ? '!' : ''}${/^\\*!/.test(value) ? '\\' : ''}${value}`

export function readFilter(written: readonly string[]): FilterReading {
  const read = written.map(readValue)
  const not = read.length > 0 && read.every((one) => one.not)
  return { not, values: read.filter((one) => one.not === not).map(({ value }) => value) }
}

export const writeFilter = ({ not, values }: FilterReading): string[] => values.map((value) => writeValue(not, value))

/** The filter with a value added, or taken out if it was in. */
export function toggleValue(written: readonly string[], value: string): string[] {
  const { not, values } = readFilter(written)
  const without = values.filter((other) => other !== value)
  return writeFilter({ not, values: without.length < values.length ? without : [...values, value] })
}
