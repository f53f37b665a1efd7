import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { zipBytes } from '@/lib/testing/zip-bytes'

// One call over a folder of files and a file, as a person types it.
const folder = mkdtempSync(path.join(tmpdir(), 'tillsight-inspect-'))
const given = path.join(folder, 'files')
const out = path.join(folder, 'out', 'below')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ROWS = [
  'id,sold,item,price',
  '1,2024-01-03,"Kettle, red",19.90',
  '2,2024-01-14,Lamp,45.00',
  '3,2024-01-25,Rug,80.00',
]
const CSV = `${ROWS.join('\n')}\n`
const ROWS_LATIN = CSV.replaceAll('Lamp', 'Lámpara')
const SEMICOLONS = ROWS.join('\r\n')
  .replace(/"(.*?)"/, '$1')
  .replaceAll(',', ';')
  .replace('Kettle; red', '"Kettle, red"')

type Said = Record<string, unknown>
type Case = readonly [file: string, bytes: () => Buffer | Promise<Buffer>, said: Said, converted: string]

const workbook = async () =>
  Buffer.from(
    await writeXlsx({
      sheets: [
        { name: 'About', rows: [['Sales of January']] },
        {
          name: 'Sales',
          rows: [
            ['id', 'price'],
            ['0051', 0.1 + 0.2],
            ['0052', 12.5],
          ],
        },
        {
          name: 'Returns',
          rows: [
            ['id', 'why'],
            ['1', 'broken'],
            ['2', 'late'],
          ],
        },
      ],
    }),
  )

const text = {
  outcome: 'read',
  format: 'text',
  encoding: 'utf-8',
  delimiter: ',',
  headerRows: 1,
  skippedRows: 1,
  rows: 3,
}

const read: readonly Case[] = [
  [
    'plain.csv',
    () => Buffer.from(CSV),
    {
      ...text,
      quote: '"',
      escape: '"',
      tables: [{ row: 1, columns: 4 }],
      columns: [
        { name: 'id', type: 'integer' },
        { name: 'sold', type: 'date', format: 'year-first' },
        { name: 'item', type: 'text' },
        { name: 'price', type: 'number', format: '.' },
      ],
      counts: {},
      warnings: [],
    },
    CSV,
  ],
  ['named-as-a-sheet.xlsx', () => Buffer.from(CSV), text, CSV],
  ['utf-16.csv', () => Buffer.from(`\ufeff${CSV}`, 'utf16le'), { ...text, encoding: 'utf-16le' }, CSV],
  ['latin.csv', () => Buffer.from(ROWS_LATIN, 'latin1'), { ...text, encoding: 'windows-1252' }, ROWS_LATIN],
  ['semicolons.txt', () => Buffer.from(SEMICOLONS), { ...text, delimiter: ';' }, CSV],
  ['packed.csv.gz', () => gzipSync(CSV), { ...text, format: 'gzip' }, CSV],
  [
    'several.zip',
    () =>
      zipBytes([
        { path: 'b.csv', content: 'x,y\n1,2\n' },
        { path: 'a.csv', content: CSV },
      ]),
    { ...text, format: 'zip', tables: [{ row: 1, columns: 4 }, { name: 'b.csv' }] },
    CSV,
  ],
  [
    'book.xlsx',
    workbook,
    {
      outcome: 'read',
      format: 'xlsx',
      encoding: null,
      delimiter: null,
      rows: 2,
      tables: [{ row: 1, columns: 2 }, { name: 'Returns' }],
    },
    'id,price\n0051,0.3\n0052,12.5\n',
  ],
  [
    'list.json',
    () => Buffer.from('{"page":1,"rows":[{"id":1515915625441993984,"price":12.50},{"id":2,"price":3}]}'),
    { outcome: 'read', format: 'json', rows: 2 },
    'id,price\n1515915625441993984,12.50\n2,3\n',
  ],
  [
    'lines.ndjson',
    () => Buffer.from('{"a":1}\n{"a":2,"b":"x"}\n'),
    { outcome: 'read', format: 'ndjson', rows: 2 },
    'a,b\n1,\n2,x\n',
  ],
  [
    'nested.json',
    () => Buffer.from('[{"order":7,"lines":[{"sku":"A","qty":1,"price":2.50},{"sku":"B","qty":2,"price":1}]}]'),
    { outcome: 'read', format: 'json', rows: 2 },
    'order,lines.sku,lines.qty,lines.price\n7,A,1,2.50\n7,B,2,1\n',
  ],
  [
    'damaged.csv',
    () =>
      Buffer.from(
        `${CSV}${Array.from({ length: 9 }, (_, i) => `${i + 4},2024-02-0${i + 1},Mug,4.5${i}\n`).join('')}13,2024-02-13Pot,9.99\n`,
      ),
    {
      outcome: 'read',
      rows: 13,
      counts: { 'missing-separator': 1 },
      warnings: [
        {
          row: 14,
          kind: 'missing-separator',
          before: '13,2024-02-13Pot,9.99',
          after: ['13', '2024-02-13', 'Pot', '9.99'],
        },
      ],
    },
    `${CSV}${Array.from({ length: 9 }, (_, i) => `${i + 4},2024-02-0${i + 1},Mug,4.5${i}\n`).join('')}13,2024-02-13,Pot,9.99\n`,
  ],
  [
    'empty-cell.csv',
    () => Buffer.from('code\n"A1"\n""\n"A2"\n'),
    { outcome: 'read', rows: 3, delimiter: null },
    'code\nA1\n""\nA2\n',
  ],
  [
    '-odd ñame;.csv',
    () => Buffer.from(`Sales\n\n${CSV}\nSource: till\n`),
    { outcome: 'read', skippedRows: 5, rows: 3 },
    CSV,
  ],
  [path.join('inner', 'deeper.csv'), () => Buffer.from(CSV), text, CSV],
]

const PIVOT = 'Row Labels,Sum of Amount\nLeeds,10.50\nYork,12.00\nGrand Total,22.50\n'
const REPORT =
  'Z-REPORT 42\nGross sales     1234.50\nDiscounts       -34.50\nNet sales      1200.00\nCash            200.00\n'
const random = Buffer.from(Array.from({ length: 512 }, (_, i) => i % 32))

const refused: readonly (readonly [file: string, bytes: () => Buffer | Promise<Buffer>, reason: string])[] = [
  ['nothing.csv', () => Buffer.alloc(0), 'empty'],
  ['blank.csv', () => Buffer.from('\n \n\n'), 'empty'],
  ['bytes.csv', () => random, 'binary'],
  ['picture.csv', () => Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'image'],
  ['paper.csv', () => Buffer.from('%PDF-1.7\n'), 'pdf'],
  ['page.csv', () => Buffer.from('<html><table><tr><td>1</td></tr></table></html>'), 'html'],
  ['old.xls', () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), 'xls'],
  ['pivot.csv', () => Buffer.from(PIVOT), 'pivot-table'],
  ['report.txt', () => Buffer.from(REPORT), 'report'],
  ['cut.csv.gz', () => gzipSync(CSV).subarray(0, -6), 'gzip-cut-off'],
  ['cut.json', () => Buffer.from('[{"a":1},{"a":2'), 'json-cut-off'],
  ['cut.zip', () => zipBytes([{ path: 'a.csv', content: CSV }]).subarray(0, 20), 'zip-cut-off'],
  ['cut.xlsx', async () => (await workbook()).subarray(0, 900), 'zip-cut-off'],
  ['locked.zip', () => zipBytes([{ path: 'a.csv', content: CSV, locked: true }]), 'password'],
  ['climbs.zip', () => zipBytes([{ path: '../../etc/passwd', content: CSV }]), 'zip-path'],
  ['bomb.zip', () => zipBytes([{ path: 'a.csv', content: Buffer.alloc(40_000_000, 'a') }]), 'unpacks-too-large'],
  ['bomb.csv.gz', () => gzipSync(Buffer.alloc(40_000_000, 'a')), 'unpacks-too-large'],
]

const line = z.looseObject({ path: z.string(), outcome: z.enum(['read', 'refused']), seconds: z.number() })
let answers: ReadonlyMap<string, z.output<typeof line>>

beforeAll(async () => {
  mkdirSync(path.join(given, 'inner'), { recursive: true })
  for (const [file, bytes] of [...read, ...refused]) writeFileSync(path.join(given, file), await bytes())
  const missing = path.join(folder, 'missing.csv')
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/inspect.ts', '--out', out, given, missing],
    { cwd: path.resolve(import.meta.dirname, '..'), encoding: 'utf8' },
  )
  expect(stderr).toBe('')
  expect(status).toBe(0)
  const all = stdout
    .trimEnd()
    .split('\n')
    .map((each) => line.parse(JSON.parse(each)))
  answers = new Map(all.map((answer) => [path.basename(answer.path), answer]))
  expect(all).toHaveLength(read.length + refused.length + 1)
})

const convertedOf = (file: string) => readFileSync(path.join(out, `${path.basename(file)}_converted.csv`), 'utf8')

test.each(read)('%s is read', (file, _, said, converted) => {
  expect(answers.get(path.basename(file))).toMatchObject({ path: path.join(given, file), ...said })
  expect(convertedOf(file)).toBe(converted)
})

test.each(refused)('%s is refused', (file, _, reason) => {
  const answer = answers.get(file)
  expect(answer).toMatchObject({ outcome: 'refused', reason })
  expect(String(answer?.message).length).toBeGreaterThan(20)
  expect(convertedOf(file)).toBe('Application Error\n')
})

test('a path that is not there is refused like a file that cannot be read', () => {
  expect(answers.get('missing.csv')).toMatchObject({ outcome: 'refused' })
  expect(convertedOf('missing.csv')).toBe('Application Error\n')
})
