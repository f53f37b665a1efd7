import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { inspectFile } from '@/lib/ingest/inspect/inspect-file'
import { defineUnwrapping } from './unwrap'

const TABLE = [
  ['Order', 'Item', 'Price'],
  ['1001', 'Lamp, "Night"', '1,250.00'],
  ['1002', 'Kettle; red', '19.90'],
  ['1003', 'Two\nlines', '12.50'],
]

async function inspectBytes(bytes: Buffer) {
  const folder = await mkdtemp(path.join(tmpdir(), 'wrapped-'))
  try {
    const file = path.join(folder, 'table.csv')
    await writeFile(file, bytes)
    const inspection = await inspectFile({ path: file, name: 'table.csv', converted: `${file}.out` })
    const rows = Papa.parse<string[]>((await readFile(`${file}.out`, 'utf8')).trimEnd()).data
    return { rows, inspection }
  } finally {
    await rm(folder, { recursive: true })
  }
}

const quoted = (cell: string) => (/[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
const once = (delimiter: string) => TABLE.map((row) => row.map(quoted).join(delimiter))
const twice = (delimiter: string) => once(delimiter).map((row) => `"${row.replaceAll('"', '""')}"`)

test.each([
  [',', '\n'],
  [',', '\r\n'],
  [';', '\r\n'],
  ['\t', '\n'],
])('a table exported twice is read as it was before, %j %j', async (delimiter, lineEnd) => {
  const { rows, inspection } = await inspectBytes(Buffer.from(twice(delimiter).join(lineEnd) + lineEnd))
  expect(rows).toEqual(TABLE)
  expect(inspection).toMatchObject({ format: 'wrapped-text', delimiter, headerRows: 1, counts: { 'wrapped-row': 4 } })
})

test('a mark before the first quote, and no end after the last row', async () => {
  const { rows, inspection } = await inspectBytes(Buffer.from(`\ufeff${twice(',').join('\r\n')}`))
  expect(rows).toEqual(TABLE)
  expect(inspection).toMatchObject({ format: 'wrapped-text', encoding: 'utf-8' })
})

const LONG = [
  ...TABLE,
  ...Array.from({ length: 37 }, (_, i) => [`${2001 + i}`, i % 3 === 0 ? 'Cup, "large"' : 'Plate', `${i + 1}.50`]),
]

test.each([
  ['one row of ten', (i: number) => i % 10 === 7],
  ['a third', (i: number) => i % 3 === 1],
  ['half of the rows, the header with them', (i: number) => i % 2 === 0],
  ['most, not the header', (i: number) => i > 5],
])('where %s stand in quotes as wholes, each is read as it was before, and told', async (_, isWhole) => {
  const lines = LONG.map((row) => row.map(quoted).join(','))
  const wrapped = lines.map((line, i) => (isWhole(i) ? `"${line.replaceAll('"', '""')}"` : line))
  const { rows, inspection } = await inspectBytes(Buffer.from(`${wrapped.join('\r\n')}\r\n`))
  expect(rows).toEqual(LONG)
  const told = LONG.filter((_, i) => i > 0 && isWhole(i)).length
  expect(inspection).toMatchObject({ format: 'text', headerRows: 1, counts: { 'wrapped-row': told } })
})

test.each([
  ['places in one column', '"Place"\n"Springfield, Illinois"\n"Portland, Oregon"\n"Austin, Texas"\n'],
  ['cells in quotes', '"a","b","c"\n"1","x, y","2"\n"3","z ""w""","4"\n'],
  ['sentences', '"Comment"\n"Good, fast, cheap"\n"Slow, but fine"\n"Would buy again, and again, and again"\n'],
])('%s are no rows in quotes', async (_, text) => {
  const { inspection } = await inspectBytes(Buffer.from(text))
  expect(inspection.format).toBe('text')
})

test('pieces cut anywhere give the same text', () => {
  const bytes = Buffer.from(`${twice(',').join('\r\n')}\r\n`)
  for (let at = 1; at < bytes.length; at++) {
    const take = defineUnwrapping()
    expect(Buffer.concat([take(bytes.subarray(0, at)), take(bytes.subarray(at))]).toString()).toBe(
      `${once(',').join('\r\n')}\r\n`,
    )
  }
})
