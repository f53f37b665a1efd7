import { existsSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/** The folder of real sample files: TILLSIGHT_SAMPLE_DATA, else `../shared/data` beside the project. */
export const sampleFolder = path.resolve(root, process.env.TILLSIGHT_SAMPLE_DATA ?? '../shared/data')

/** Path of a real sample file such as `online-retail.csv.gz` or `cafe/leeds_….csv`; undefined where it is absent. */
export function sampleData(name: string): string | undefined {
  const file = path.join(sampleFolder, name)
  return existsSync(file) ? file : undefined
}
