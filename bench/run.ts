import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { sampleData } from '@/lib/testing/sample-data'

// Everything that is measured, one after the other. Figures are ratios to a reference of the same run.
const real = sampleData('online-retail.csv.gz')
const withReal = real ? ['--real', real] : []
const parts: [string, string[]][] = [
  ['imports.ts', withReal],
  ['formats.ts', []],
  ['queries.ts', []],
  ['overview.ts', withReal],
  ['lighthouse.ts', []],
  ['browser-heap.ts', []],
]
for (const [file, args] of parts) {
  process.stdout.write(`\n${file}\n`)
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, file), ...args], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exitCode = 1
}
