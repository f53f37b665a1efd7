import { spawnSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { writeXlsxStream } from 'hucre/xlsx'

// How long files that are no delimited text take to be read through as rows, in a heap as the worker's, and the most
// memory that takes: it must not grow with the file.
const { values } = parseArgs({ options: { rows: { type: 'string', default: '50000,200000,800000' } } })
const HEAP = ['--max-old-space-size=128', '--max-semi-space-size=8']
const folder = mkdtempSync(path.join(tmpdir(), 'tillsight-formats-'))

const cells = (i: number) => [
  `#ORD-${1_000_000 + Math.floor(i / 3)}`,
  `85${i % 4_000}A`,
  `LANTERN NUMBER ${i % 4_000}`,
  (i % 24) + 1,
  new Date(Date.UTC(2010, 11, 1, 8, 26) + i * 60_000),
  0.1 + (i % 100) * 0.05,
  `customer.${i}@example.test`,
  'United Kingdom',
]

async function writeWorkbook(file: string, rows: number): Promise<void> {
  function* table() {
    yield ['Order', 'SKU', 'Name', 'Quantity', 'Time', 'Price', 'Customer', 'Country']
    for (let i = 0; i < rows; i++) yield cells(i)
  }
  async function* pieces() {
    const reader = writeXlsxStream(table(), { name: 'Orders' }).getReader()
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
  }
  await pipeline(Readable.from(pieces()), createWriteStream(file))
}

async function writeJsonLines(file: string, rows: number): Promise<void> {
  function* lines() {
    for (let i = 0; i < rows; i += 3) {
      const [name, , , , time, , customer, country] = cells(i)
      const items = [0, 1, 2].map((n) => ({ sku: cells(i + n)[1], quantity: cells(i + n)[3], price: '2.50' }))
      yield `${JSON.stringify({ id: 10 ** 15 + i, name, created_at: time, customer, country, line_items: items })}\n`
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(file))
}

try {
  for (const [name, write] of [
    ['XLSX', writeWorkbook],
    ['JSON lines', writeJsonLines],
  ] as const) {
    for (const rows of values.rows.split(',').map(Number)) {
      const file = path.join(folder, 'file')
      await write(file, rows)
      const size = (statSync(file).size / 2 ** 20).toFixed(0)
      process.stdout.write(`${name}, ${rows.toLocaleString('en')} rows, ${size} MB: `)
      spawnSync(
        process.execPath,
        [...HEAP, '--import', 'tsx', path.join(import.meta.dirname, 'read-through.ts'), file],
        {
          stdio: 'inherit',
        },
      )
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
