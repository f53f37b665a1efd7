import { expect, test } from 'vitest'
import { inspectBytes } from '@/lib/testing/inspect-bytes'
import { type Random, random, seeds } from '@/lib/testing/random'
import { randomTable } from '@/lib/testing/random-table'
import { convertedRow } from './converted-row'

const MARKS = [...Buffer.from('",\n\r;\'\t\\| :\0\u0001')]

function noise(chance: Random): Buffer {
  const size = chance.whole(0, 2_000)
  const among = chance.chance(0.5) ? MARKS.concat([97, 49, 46, 45]) : Array.from({ length: 256 }, (_, byte) => byte)
  return Buffer.from(Array.from({ length: size }, () => chance.pick(among)))
}

function mutated(chance: Random): Buffer {
  let bytes: Buffer = Buffer.from(randomTable(chance, chance.whole(0, 30)).map(convertedRow).join(''))
  for (let times = chance.whole(1, 15); times > 0; times--) {
    const at = chance.whole(0, bytes.length)
    const [head, tail] = [bytes.subarray(0, at), bytes.subarray(at)]
    const middle = chance.pick([Buffer.of(chance.pick(MARKS)), Buffer.of(chance.whole(0, 255)), tail.subarray(0, 40)])
    bytes = Buffer.concat([head, middle, tail.subarray(chance.pick([0, 0, 1, 20]))])
  }
  return bytes
}

test.each(seeds(41))('no bytes crash it: a file is read or refused, %i', async (seed) => {
  const chance = random(seed)
  for (let i = 0; i < 500; i++) {
    const bytes = chance.chance(0.4) ? noise(chance) : mutated(chance)
    const { inspection, rows } = await inspectBytes(bytes)
    if (inspection.outcome === 'refused') expect(inspection.message).toMatch(/\w/)
    else expect(rows.length).toBe((inspection.rows ?? 0) + (inspection.headerRows === 0 ? 0 : 1))
  }
})

test.each([
  ['quotes', '"'.repeat(100_000)],
  ['stray quotes in one line', '"a,'.repeat(20_000)],
  ['stray quotes in many lines', '"a,b\n'.repeat(20_000)],
  ['bare quotes in a quoted cell', `"${'a"'.repeat(50_000)}",x\n`],
  ['delimiters', ','.repeat(200_000)],
  ['line ends', '\n\r'.repeat(50_000)],
  ['blanks', ' '.repeat(200_000)],
  ['thousands of columns', `${'x,'.repeat(5_000)}y\n`.repeat(5)],
  ['ever wider rows', Array.from({ length: 200 }, (_, i) => `${'1,'.repeat(i)}x`).join('\n')],
])('%s end in a moment', async (_, text) => {
  expect((await inspectBytes(Buffer.from(text))).inspection.outcome).toMatch(/read|refused/)
})
