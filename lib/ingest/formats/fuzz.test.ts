import { gzipSync } from 'node:zlib'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { RunProblem } from '@/lib/ingest/receive/run-problem'
import { random, seeds } from '@/lib/testing/random'
import { workbookBytes } from '@/lib/testing/workbook-bytes'
import { zipBytes } from '@/lib/testing/zip-bytes'
import { openTables } from './open-tables'

const CASES = 250
const LIMITS = { maxRatio: 250, maxPlainBytes: 50_000_000 }
const ROWS = Array.from({ length: 200 }, (_, i) => ({
  id: 10n ** 18n + BigInt(i),
  sku: `A${i}`,
  price: i / 100,
  note: 'ü"[{',
}))
const CSV = ROWS.map(({ id, sku, price }) => `${id},${sku},${price}\n`).join('')
const NDJSON = ROWS.map(({ id, sku }) => `{"id":${id},"lines":[{"sku":"${sku}","qty":1,"price":2.50}]}`).join('\n')

const files: [string, () => Promise<Buffer>][] = [
  ['gzip', async () => gzipSync(CSV)],
  ['a list in JSON', async () => Buffer.from(`{"orders":[${NDJSON.replaceAll('\n', ',')}]}`)],
  ['JSON lines', async () => Buffer.from(NDJSON)],
  [
    'a ZIP archive',
    async () =>
      zipBytes([
        { path: 'a.csv', content: CSV },
        { path: 'b.json', content: NDJSON },
      ]),
  ],
  [
    'a workbook of a spreadsheet program',
    async () =>
      Buffer.from(
        await writeXlsx({ sheets: [{ name: 'S', rows: ROWS.map(({ sku, price, note }) => [sku, price, note]) }] }),
      ),
  ],
  [
    'a workbook by hand',
    async () =>
      workbookBytes({
        sheet: ROWS.map(({ price }) => `<row><c t="s"><v>0</v></c><c s="0"><v>${price}</v></c></row>`).join(''),
        strings: '<si><t>x</t></si>',
        styles: ['yyyy-mm-dd'],
      }),
  ],
]

const cases = files.flatMap(([name, bytesOf]) => seeds(7).map((seed) => [name, seed, bytesOf] as const))

describe('damaged files', () => {
  it.each(cases)('%s: always an answer, whatever is cut off or changed, %i', async (_, seed, bytesOf) => {
    const whole = await bytesOf()
    const { fraction } = random(seed)
    let read = 0
    let refused = 0
    for (let i = 0; i < CASES; i++) {
      const bytes = damage(whole, fraction)
      if (await answers(bytes)) read++
      else refused++
    }
    expect(read + refused).toBe(CASES)
    expect(refused).toBeGreaterThan(0)
  })
})

/** Cuts the end off, changes a few bytes, or both. */
function damage(whole: Buffer, next: () => number): Buffer {
  const kind = next()
  const bytes = Buffer.from(kind < 0.5 ? whole.subarray(0, Math.floor(next() * whole.length)) : whole)
  const changes = kind > 0.3 ? 1 + Math.floor(next() * 8) : 0
  for (let i = 0; i < changes && bytes.length > 0; i++)
    bytes[Math.floor(next() * bytes.length)] = Math.floor(next() * 256)
  return bytes
}

/** True when every table could be read, false when the file was refused with a reason; anything else fails the test. */
async function answers(bytes: Buffer): Promise<boolean> {
  const opened = await openTables({ bytes }, 'file', LIMITS)
  if (opened.kind === 'refused') {
    expect(opened.message.length).toBeGreaterThan(20)
    return false
  }
  try {
    for (const table of opened.tables) {
      if (table.kind === 'text') for await (const _ of table.bytes());
      else for await (const _ of table.rows());
    }
    return true
  } catch (error) {
    expect(error).toBeInstanceOf(RunProblem)
    return false
  }
}
