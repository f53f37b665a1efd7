import { expect, test } from 'vitest'
import { inspectBytes } from '@/lib/testing/inspect-bytes'
import { type Random, random, seeds } from '@/lib/testing/random'
import { randomTable } from '@/lib/testing/random-table'

type Written = {
  readonly delimiter: string
  readonly quote: string
  readonly before: string
  readonly lineEnd: string
  readonly all: boolean
}

function write(rows: readonly (readonly string[])[], { delimiter, quote, before, lineEnd, all }: Written): string {
  const cell = (value: string) => {
    const must = all || [delimiter, quote, '"', "'", '\n', '\\', ' '].some((mark) => value.includes(mark))
    return must && (value !== '' || all) ? quote + value.replaceAll(quote, before + quote) + quote : value
  }
  return rows.map((cells) => cells.map(cell).join(delimiter) + lineEnd).join('')
}

function randomDialect(chance: Random): Written {
  const all = chance.chance(0.3)
  const delimiter = chance.pick(all ? [',', ';', '\t', '|', ', ', ' ', ':', '^', '~'] : [',', ';', '\t', '|', ', '])
  const quote = chance.pick(['"', '"', "'"])
  const before = chance.pick([quote, quote, '\\'])
  return { delimiter, quote, before, lineEnd: chance.pick(['\n', '\r\n', '\r']), all }
}

const ENCODINGS: Record<string, (text: string) => Buffer> = {
  'utf-8': (text) => Buffer.from(text),
  'utf-8 with a mark': (text) => Buffer.from(`\ufeff${text}`),
  'utf-16le': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf-16le without a mark': (text) => Buffer.from(text, 'utf16le'),
  'utf-16be': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'windows-1252': (text) => Buffer.from(text, 'latin1'),
}

test.each(seeds(20))('random valid tables in random dialects and encodings come back equal, %i', async (seed) => {
  const chance = random(seed)
  for (let i = 0; i < 250; i++) {
    const rows = randomTable(chance, chance.whole(6, 40))
    const dialect = randomDialect(chance)
    const encoding = chance.pick(Object.keys(ENCODINGS))
    const bytes = ENCODINGS[encoding]?.(write(rows, dialect)) ?? Buffer.alloc(0)
    const result = await inspectBytes(bytes)
    const note = `table ${i}: ${JSON.stringify({ ...dialect, encoding })}`
    expect(result.rows, note).toEqual(rows)
    const { 'ambiguous-dates': _, ...found } = result.inspection.counts ?? {}
    expect(found, note).toEqual({})
  }
})

const TITLES = [
  'Sales of January',
  'Acme Ltd',
  'Report 2023-04',
  'Printed by Ann',
  'Shop: Leeds',
  '# exported 2024-02-01 10:00',
]
const NOTES = [
  'Source: till system',
  '* prices include tax',
  'Printed on 1 Feb 2024',
  'Closed on Mondays.',
  '(12 rows)',
]

test.each(seeds(31))('titles above and notes below leave random tables as they are, %i', async (seed) => {
  const chance = random(seed)
  for (let i = 0; i < 150; i++) {
    const rows = randomTable(chance, chance.whole(6, 40))
    const delimiter = chance.pick([',', ';', '\t', '|'])
    const lineEnd = chance.pick(['\n', '\r\n'])
    const padding = chance.chance(0.4) ? delimiter.repeat((rows[0]?.length ?? 1) - 1) : ''
    const some = (among: readonly string[]) =>
      Array.from({ length: chance.whole(0, 3) }, () => chance.pick(among) + padding)
    const titles = some(TITLES)
    const notes = some(NOTES)
    const blank = (lines: readonly string[]) => (lines.length > 0 ? [padding] : [])
    const text = [
      ...[...titles, ...blank(titles)].map((line) => line + lineEnd),
      write(rows, { delimiter, quote: '"', before: '"', lineEnd, all: false }),
      ...[...blank(notes), ...notes].map((line) => line + lineEnd),
    ].join('')
    const result = await inspectBytes(Buffer.from(text))
    expect(result.rows, `table ${i}: ${JSON.stringify({ delimiter, padding, titles, notes })}`).toEqual(rows)
  }
})

const PLAIN: Written = { delimiter: ',', quote: '"', before: '"', lineEnd: '\r\n', all: false }

type Damage = (chance: Random, line: string) => string
const DAMAGES: Record<string, Damage> = {
  'a separator missing': (chance, line) => without(line, places(line, ','), chance),
  'a separator too many': (chance, line) => into(line, chance.pick(places(line, ',')), ','),
  'a stray quote': (chance, line) => into(line, chance.whole(0, line.length), '"'),
  'a quote missing': (chance, line) => without(line, places(line, '"'), chance),
  'another delimiter': (_, line) => line.replaceAll(',', ';'),
  'a line break': (chance, line) => into(line, chance.whole(1, line.length - 1), '\r\n'),
  'a character lost': (chance, line) =>
    without(
      line,
      [...line].map((_, i) => i),
      chance,
    ),
  'cut off': (chance, line) => line.slice(0, chance.whole(1, line.length - 1)),
}

const places = (line: string, mark: string) => [...line].flatMap((character, i) => (character === mark ? [i] : []))
const into = (line: string, at: number, mark: string) => line.slice(0, at) + mark + line.slice(at)

function without(line: string, among: readonly number[], chance: Random): string {
  if (among.length === 0) return line
  const at = chance.pick(among)
  return line.slice(0, at) + line.slice(at + 1)
}

const damaged = Object.entries(DAMAGES).flatMap(([name, damage]) =>
  seeds(8).map((seed) => [name, seed, damage] as const),
)

test.each(damaged)('%s in a row leaves every other row as it is, %i', async (_, seed, damage) => {
  const chance = random(seed)
  for (let i = 0; i < 60; i++) {
    const rows = randomTable(chance, 30)
    const lines = rows.map((cells) => write([cells], PLAIN).slice(0, -2))
    const hurt = chance.whole(1, lines.length - 1)
    const damaged = lines.with(hurt, damage(chance, lines[hurt] ?? ''))
    const { rows: read } = await inspectBytes(Buffer.from(`${damaged.join('\r\n')}\r\n`))
    const note = `table ${i}: ${JSON.stringify(damaged[hurt])}`
    expect(read.slice(0, hurt), note).toEqual(rows.slice(0, hurt))
    const after = rows.slice(hurt + 1)
    expect(after.length === 0 ? [] : read.slice(-after.length), note).toEqual(after)
  }
})
