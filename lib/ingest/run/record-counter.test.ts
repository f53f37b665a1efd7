import { expect, test } from 'vitest'
import { RecordCounter } from './record-counter'

const count = (text: string, piece = 3): number => {
  const counter = new RecordCounter(',')
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += piece) counter.add(bytes.subarray(at, at + piece))
  return counter.total()
}

test.each([
  ['', 0],
  ['a,b', 1],
  ['a,b\n', 1],
  ['a\r\nb\rc\nd', 4],
  ['a\n\n\nb', 4],
  ['a,"b\nc"\nd', 2],
  ['a,"b ""\n"" c"\r\nd', 2],
  ['6" plate,b\nc,"d', 2],
  ['" ', 1],
])('%j has %i records, however it is cut', (text, records) => {
  for (const piece of [1, 2, 3, 100]) expect(count(text, piece)).toBe(records)
})
