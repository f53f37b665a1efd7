import { expect, test } from 'vitest'
import { inspectBytes } from '@/lib/testing/inspect-bytes'
import { type Random, random } from '@/lib/testing/random'
import { convertedRow } from './converted-row'

type Row = readonly string[]

const HEADER = ['day', 'hour', 'units', 'code', 'cost', 'name', 'text', 'link', 'remarks']
const NAMES = ['Kettle', 'Desk Lamp', "Men's Rain Coat", 'Garden Hose, 20 m', 'Frame 10"', 'Bench, 48"', 'Wool Blanket']
const TEXTS = ['Made of beech wood and steel.', 'A gift for families, friends and pets.', 'Lasts 5\'6" or longer.']

function table(chance: Random): Row[] {
  const two = (number: number) => String(number).padStart(2, '0')
  const rows = Array.from({ length: 24 }, (_, i) => {
    const code = `${chance.pick(['AB', 'CD', 'XY'])}-${chance.whole(1000, 9999)}`
    return [
      `${two(i + 1)}/03/2021`,
      `${two(chance.whole(0, 23))}:${chance.pick(['00', '15', '30'])}`,
      String(chance.whole(0, 33)),
      code,
      `$${chance.whole(1, 99)}.${two(chance.whole(0, 99))}`,
      chance.pick(NAMES),
      chance.pick(TEXTS),
      `https://shop.example.test/${code.replace('-', '_')}.html`,
      '',
    ]
  })
  return [HEADER, ...rows]
}

const line = (cells: Row) => convertedRow(cells).trimEnd()
/** Each cell as it is written: with quotes where it needs them. */
const written = (cells: Row) => cells.map((cell) => line([cell, '']).slice(0, -1))

type Damaged = { readonly lines: readonly string[]; readonly expected: readonly Row[] }
type Damage = (rows: readonly Row[], row: number, column: number) => Damaged

/** As published for the Pollock benchmark (Vitagliano et al., VLDB 2023): the table is expected, a stray quote as text. */
const DAMAGES: Record<string, Damage> = {
  'a separator missing': (rows, row, column) => {
    const cells = written(rows[row] ?? [])
    const merged = [...cells.slice(0, column), `${cells[column]}${cells[column + 1]}`, ...cells.slice(column + 2)]
    return { lines: rows.map(line).with(row, merged.join(',')), expected: rows }
  },
  'a separator too many': (rows, row, column) => {
    const cells = written(rows[row] ?? []).toSpliced(column, 0, '')
    return { lines: rows.map(line).with(row, cells.join(',')), expected: rows }
  },
  'a stray quote': (rows, row, column) => {
    const cells = written(rows[row] ?? [])
    const hurt = cells.with(column, `"${cells[column]}`)
    const read = (rows[row] ?? []).with(column, `"${rows[row]?.[column]}`)
    return { lines: rows.map(line).with(row, hurt.join(',')), expected: rows.with(row, read) }
  },
  'blanks for separators': (rows, row) => {
    const cells = (rows[row] ?? []).map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    return { lines: rows.map(line).with(row, cells.join(' ')), expected: rows }
  },
}

test.each([
  ['a separator missing', 0.98],
  ['a separator too many', 1],
  ['a stray quote', 1],
  ['blanks for separators', 0.8],
])('%s, in every row and column in turn: at least %f of the files come out right', async (name, share) => {
  const damage = DAMAGES[name] ?? expect.fail()
  const rows = table(random(3))
  let right = 0
  let all = 0
  for (let row = 1; row < rows.length; row++) {
    for (let column = 0; column < (name === 'blanks for separators' ? 1 : HEADER.length - 1); column++) {
      const { lines, expected } = damage(rows, row, column)
      const { rows: read } = await inspectBytes(Buffer.from(`${lines.join('\r\n')}\r\n`))
      all++
      if (JSON.stringify(read) === JSON.stringify(expected)) right++
      expect(read.toSpliced(row, 1), `row ${row}, column ${column}`).toEqual(expected.toSpliced(row, 1))
    }
  }
  expect(right / all).toBeGreaterThanOrEqual(share)
})

test('a damaged row is a proposal: shown before and after, and counted', async () => {
  const rows = table(random(3))
  const lines = rows.map(line)
  lines[5] = (lines[5] ?? '').replace(',', '')
  const { inspection } = await inspectBytes(Buffer.from(lines.join('\n')))
  expect(inspection.counts).toEqual({ 'missing-separator': 1 })
  expect(inspection.warnings).toEqual([{ row: 6, kind: 'missing-separator', before: lines[5], after: rows[5] }])
})

test('a row that can be read in several ways is kept as it is, with its text', async () => {
  const rows = [
    ['a', 'b', 'c'],
    ...Array.from({ length: 12 }, (_, i) => [`word${'x'.repeat(i)}`, 'some word', 'other']),
  ]
  const lines = rows.map(line)
  lines[4] = 'left right'
  const { inspection, rows: read } = await inspectBytes(Buffer.from(lines.join('\n')))
  expect(read[4]).toEqual(['left right'])
  expect(inspection.counts).toEqual({ 'rejected-row': 1 })
  expect(inspection.warnings).toMatchObject([{ row: 5, kind: 'rejected-row', before: 'left right' }])
})
