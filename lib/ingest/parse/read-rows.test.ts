import { describe, expect, it } from 'vitest'
import { onlineRetail } from '@/lib/ingest/layouts/online-retail'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { chunks } from '@/lib/testing/chunks'
import { type Random, random } from '@/lib/testing/random'
import { countRows } from './count-rows'
import { readRows } from './read-rows'
import { RUNAWAY_BYTES, RUNAWAY_LINES } from './record-scanner'

const DELIMITERS = [',', ';', '\t', '|'] as const
const DIALECTS: readonly Partial<Reading>[] = [
  {},
  { quote: "'" },
  { quote: 'none' },
  { escape: 'backslash' },
  { blanks: 'one-after' },
  { blanks: 'any-after' },
  { delimiter: ' ', blanks: 'runs' },
  { delimiter: ' ' },
  { delimiter: '\t' },
  { delimiter: '|', quote: "'", escape: 'backslash' },
]
const LINE_ENDS = ['\n', '\r\n', '\r'] as const

function readingOf(width: number, more: Partial<Reading> = {}): Reading {
  const columns = Array.from({ length: width }, (_, i) => ({
    name: `column ${i + 1}`,
    field: null,
    personal: false,
    decimalSign: '.' as const,
  }))
  return {
    encoding: 'utf-8',
    delimiter: ',',
    blanks: 'content',
    quote: '"',
    escape: 'doubled',
    lineEnd: 'lf',
    headerRow: 0,
    columns,
    ignoredColumns: [],
    headerRows: 0,
    tableEnd: null,
    rowWidth: null,
    subtotals: null,
    alwaysFilled: [],
    headings: null,
    profile: null,
    rejectedRows: false,
    dateFormat: 'year-first',
    dateFormatFrom: 'layout',
    layout: onlineRetail,
    ...more,
  }
}

async function read(bytes: Buffer, reading: Reading, chunkSize = 64) {
  const rows: (readonly string[])[] = []
  const spans: { start: number; end: number; line: number }[] = []
  const stray: number[] = []
  for await (const batch of readRows(chunks(bytes, chunkSize), reading)) {
    expect(batch.firstRow).toBe(rows.length + 1)
    stray.push(...[...batch.strayQuotes].map((i) => batch.firstRow + i))
    for (const [i, cells] of batch.rows.entries()) {
      rows.push(cells)
      spans.push({ start: batch.starts[i] ?? -1, end: batch.starts[i + 1] ?? -1, line: batch.lines[i] ?? -1 })
    }
  }
  return { rows, spans, stray, counted: await countRows(chunks(bytes, chunkSize), reading) }
}

const readText = (text: string, width: number, more: Partial<Reading> = {}) =>
  read(Buffer.from(text), readingOf(width, more))

function expectTiled(spans: readonly { start: number; end: number }[], bytes: number): void {
  expect(spans.every(({ start, end }) => end > start)).toBe(true)
  expect([0, ...spans.map(({ end }) => end)]).toEqual([...spans.map(({ start }) => start), bytes])
}

function randomCell(chance: Random, delimiter: string): string {
  const pieces = ['a', 'B c', '12.50', 'é', '汉', '😀', '"', '""', delimiter, '\n', '\r\n', ' ', "'", '=1', '']
  return Array.from({ length: chance.whole(0, 4) }, () => chance.pick(pieces)).join('')
}

function encode(cells: readonly string[], delimiter: string, chance: Random): string {
  return cells
    .map((cell) => {
      const must = cell.includes('"') || cell.includes(delimiter) || /[\r\n]/.test(cell) || chance.chance(0.2)
      return must ? `"${cell.replaceAll('"', '""')}"` : cell
    })
    .join(delimiter)
}

describe('readRows', () => {
  it('gives random valid tables back in every dialect, with spans that tile the file', async () => {
    const chance = random(7)
    for (let table = 0; table < 100; table++) {
      const delimiter = chance.pick(DELIMITERS)
      const lineEnd = chance.pick(LINE_ENDS)
      const width = chance.whole(2, 6)
      const rows = Array.from({ length: chance.whole(1, 40) }, () =>
        Array.from({ length: width }, () => randomCell(chance, delimiter)),
      )
      const mark = chance.chance(0.3) ? '\ufeff' : ''
      const text =
        mark + rows.map((cells) => encode(cells, delimiter, chance)).join(lineEnd) + (chance.chance(0.5) ? lineEnd : '')
      const bytes = Buffer.from(text)
      const result = await read(bytes, readingOf(width, { delimiter }), chance.whole(1, 300))
      expect(result.rows, `table ${table}`).toEqual(rows)
      expectTiled(result.spans, bytes.length)
      expect(result.counted, `count of table ${table}`).toBe(rows.length)
      expect(result.stray).toEqual([])
    }
  })

  it('lets one damaged byte hurt no row but the one it is in', async () => {
    const chance = random(11)
    for (let table = 0; table < 200; table++) {
      const rows = Array.from({ length: 30 }, (_, i) => [
        `${i}`,
        chance.pick(['plain', 'a, b', 'x "y" z', '']),
        `end ${i}`,
      ])
      const lines = rows.map((cells) => encode(cells, ',', chance))
      const hurt = chance.whole(0, lines.length - 1)
      const line = lines[hurt] ?? ''
      const at = chance.whole(0, line.length)
      const damage = chance.pick(['"', ',', 'x', ''])
      const damaged = lines.with(hurt, line.slice(0, at) + damage + line.slice(damage === '' ? at + 1 : at))
      const bytes = Buffer.from(`${damaged.join('\r\n')}\r\n`)
      const result = await read(bytes, readingOf(3), 97)
      const note = `table ${table}: ${JSON.stringify(damaged[hurt])}`
      expectTiled(result.spans, bytes.length)
      expect(result.counted, note).toBe(result.rows.length)
      const whole = new Set(result.rows.map((cells) => JSON.stringify(cells)))
      const lost = rows.filter((cells, i) => i !== hurt && !whole.has(JSON.stringify(cells)))
      expect(lost, note).toEqual([])
    }
  })

  it('cuts noise as the independent count does', async () => {
    const chance = random(3)
    for (let table = 0; table < 2_000; table++) {
      const dialect = chance.pick(DIALECTS)
      const pieces = ['a', '"', '"', "'", ',', ',', ', ', '\n', '\r\n', '\r', ' ', 'é', '\t', '|', '\\']
      const text = Array.from({ length: chance.whole(1, 120) }, () => chance.pick(pieces)).join('')
      const bytes = Buffer.from(text)
      const result = await read(bytes, readingOf(chance.whole(1, 4), dialect), chance.whole(1, 50))
      expect(result.counted, JSON.stringify(text)).toBe(result.rows.length)
      expectTiled(result.spans, bytes.length)
    }
  })

  it('cuts the same whatever the size of the chunks', async () => {
    const text = 'a,"b\r\nc",d\r\n1,2,3\r\n"x ""y""",,\r\n'.repeat(30)
    const whole = await read(Buffer.from(text), readingOf(3), 1_000_000)
    for (const size of [1, 2, 3, 7])
      expect((await read(Buffer.from(text), readingOf(3), size)).rows).toEqual(whole.rows)
  })

  it('knows the physical line of rows after a cell with line breaks', async () => {
    const { spans } = await readText('a,b\n1,"x\ny\nz"\n2,w\n', 2)
    expect(spans.map(({ line }) => line)).toEqual([1, 2, 5])
  })

  it('takes mixed line ends, each as one', async () => {
    const { rows, counted } = await readText('a,b\r\n1,2\n3,4\r5,6', 2)
    expect(rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ])
    expect(counted).toBe(4)
  })

  it('reads a last line of a single blank as a row of its own', async () => {
    expect((await readText('a,b\n ', 2)).rows).toEqual([['a', 'b'], [' ']])
  })

  it('contains a quote that runs to the end of the file', async () => {
    const { rows, stray } = await readText('1,"LANTERN,5\n2,b,c\n3,b,c\n', 3)
    expect(rows).toEqual([
      ['1', '"LANTERN', '5'],
      ['2', 'b', 'c'],
      ['3', 'b', 'c'],
    ])
    expect(stray).toEqual([1])
  })

  it('contains a quote that would close in a later row', async () => {
    const { rows, stray } = await readText('1,"LANTERN,5\n2,"b, c",6\n3,b,c\n', 3)
    expect(rows).toEqual([
      ['1', '"LANTERN', '5'],
      ['2', 'b, c', '6'],
      ['3', 'b', 'c'],
    ])
    expect(stray).toEqual([1])
  })

  it('contains a quoted cell of more lines or bytes than a cell has', async () => {
    const byLines = await readText(`1,"a${'\n'.repeat(RUNAWAY_LINES)}",x\n2,b,c\n`, 3)
    expect(byLines.rows[0]).toEqual(['1', '"a'])
    expect(byLines.rows.at(-1)).toEqual(['2', 'b', 'c'])
    const byBytes = await readText(`1,"a\n${'b'.repeat(RUNAWAY_BYTES)}",x\n2,b,c\n`, 3)
    expect(byBytes.rows.at(-1)).toEqual(['2', 'b', 'c'])
    expect(byBytes.counted).toBe(byBytes.rows.length)
  })

  it('keeps a quote inside an unquoted cell as text', async () => {
    expect((await readText('1,12" RULER,3\n', 3)).rows).toEqual([['1', '12" RULER', '3']])
  })

  it('decodes Windows-1252 and UTF-16', async () => {
    const pound = await read(Buffer.from([0x61, 0x2c, 0xa3, 0x80, 0x0a]), readingOf(2, { encoding: 'windows-1252' }))
    expect(pound.rows).toEqual([['a', '£€']])
    const wide = await read(Buffer.from('\ufeffa,é\n😀,汉\n', 'utf16le'), readingOf(2, { encoding: 'utf-16le' }), 3)
    expect(wide.rows).toEqual([
      ['a', 'é'],
      ['😀', '汉'],
    ])
  })

  it('refuses a record longer than a row can be', async () => {
    await expect(read(Buffer.alloc(2_000_000, 'x'), readingOf(2), 65_536)).rejects.toThrow(
      'Row 1 is longer than 1,048,576 bytes',
    )
  })
})
