import { mkdir, readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { inspectFile } from '@/lib/ingest/inspect/inspect-file'

const USAGE = `Usage: npm run -s inspect -- --out DIR PATH…

Reads files as an import would: each PATH is a file or a folder of files. For every file one line of JSON on standard
output says how it was understood, and DIR/<file name>_converted.csv holds its first table, header first, as UTF-8 CSV
with commas. A file that cannot be read gives the line “Application Error”, and its reason in the JSON.
Exit code 0: every file was looked at. 2: not started.

  --out DIR   where the converted files go; made if it is not there
`

async function filesIn(given: string): Promise<string[]> {
  const found = await stat(given).catch(() => undefined)
  if (!found?.isDirectory()) return [given]
  const entries = await readdir(given, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
  const { out } = values
  if (values.help || out === undefined || positionals.length === 0) {
    process.stderr.write(USAGE)
    return values.help ? 0 : 2
  }
  await mkdir(out, { recursive: true })
  for (const given of positionals) {
    for (const file of await filesIn(given)) {
      const name = path.basename(file)
      const inspection = await inspectFile({ path: file, name, converted: path.join(out, `${name}_converted.csv`) })
      process.stdout.write(`${JSON.stringify(inspection)}\n`)
    }
  }
  return 0
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error) => {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    process.exitCode = 2
  },
)
