import { describe, test } from 'vitest'
import { sampleData, sampleFolder } from './sample-data'

/**
 * A `describe` block about a real sample file. Where the file is absent none of it runs, and one skipped test says so.
 */
export function withSample(name: string, tests: (file: string) => void): void {
  const file = sampleData(name)
  if (file === undefined) test.skip(`${name} (skipped: not in ${sampleFolder})`, () => undefined)
  else describe(name, () => tests(file))
}
