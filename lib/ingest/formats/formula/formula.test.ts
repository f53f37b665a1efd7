import { expect, test } from 'vitest'
import { openedTables } from '@/lib/testing/opened-rows'
import { dropFormulas } from './drop-formulas'

const lines = (row: (i: number) => string) => Array.from({ length: 9 }, (_, i) => row(i))
const file = (...rows: string[]) => Buffer.from(rows.map((row) => `${row}\r\n`).join(''))

async function* inPieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function dropped(bytes: Buffer, size = bytes.length): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of dropFormulas(inPieces(bytes, size))) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}

test.each([
  ['in every cell', file('="Order","x"', ...lines((i) => `="00${i}",="1.50"`))],
  ['in one cell of each row', file('Order;Item', ...lines((i) => `="19000000000000${i}";Tea`))],
])('formulas that only hold a text are found: %s', async (_, bytes) => {
  expect((await openedTables(bytes)).format).toBe('formula-text')
})

test.each([
  ['real formulas', file('a,b', ...lines((i) => `=A${i}+1,2`))],
  ['comparisons in a text', file('a,b', ...lines((i) => `"x ="" ${i}",2`))],
  ['few of them', file('a,b', ...lines((i) => (i < 3 ? '="01",2' : '1,2')))],
])('others are none: %s', async (_, bytes) => {
  expect((await openedTables(bytes)).format).toBe('text')
})

test('cells become their texts, cut anywhere; what stands in quotes stays', async () => {
  const bytes = file('="Order","a,=""b"""', '="00501",=1+1', '="x;y",1=2', '"1",="2"')
  const expected = '"Order","a,=""b"""\r\n"00501",=1+1\r\n"x;y",1=2\r\n"1","2"\r\n'
  for (let size = 1; size <= bytes.length; size++) expect(await dropped(bytes, size)).toBe(expected)
  expect(await dropped(Buffer.from('a,='))).toBe('a,=')
})
