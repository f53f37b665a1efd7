import { describe } from 'vitest'
import { sampleData, sampleFolder } from './sample-data'

/** A `describe` block about a real sample file; skipped, with the reason in its name, where the file is absent. */
export function withSample(name: string, tests: (file: string) => void): void {
  const file = sampleData(name)
  if (file === undefined) describe.skip(`${name} (skipped: not in ${sampleFolder})`, () => tests(''))
  else describe(name, () => tests(file))
}
