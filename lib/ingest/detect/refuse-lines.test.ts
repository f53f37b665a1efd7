import { expect, test } from 'vitest'
import { detectBytes } from '@/lib/testing/clean-bytes'

const ITEMS = ['red kettle', 'lamp', 'big oak shelf', 'tea cup']
const many = (line: (i: number) => string) => Array.from({ length: 30 }, (_, i) => line(i))
const day = (i: number) => `2024-03-${10 + (i % 19)}`
const file = (lines: readonly string[]) => Buffer.from(`${lines.join('\n')}\n`)

test.each([
  [
    'parted-by-blanks',
    'with a header',
    ['order day item qty price', ...many((i) => `${i} ${day(i)} ${ITEMS[i % 4]} 2 1.5${i % 9}`)],
  ],
  [
    'parted-by-blanks',
    'without one',
    many((i) => `${day(i)} 1${i % 9}:30 ${ITEMS[i % 4]?.toUpperCase()} ${i % 3} 4.50`),
  ],
  ['labelled', 'a block for each row', many((i) => `Order: ${i}\nDay: ${day(i)}\nItem: Tea\nQty: 2\nPrice: 1.50\n`)],
  ['labelled', 'a line for each row', many((i) => `order=${i} day=${day(i)} sku=A${i} qty=2 price=1.50`)],
])('%s: %s', (reason, _, lines) => {
  expect(detectBytes(file(lines))).toMatchObject({ outcome: 'refused', reason })
})

test.each([
  ['addresses', many((i) => `${i} ${i % 2 === 0 ? 'High Street' : 'Lane'} ${4000 + i}`)],
  ['clock times with a note', many((i) => `1${i % 9}:30 ${i % 2 === 0 ? 'opened the shop' : 'closed'}`)],
  ['places', many((i) => `Town: ${ITEMS[i % 4]} ${i}`)],
  ['sentences', many((i) => `On ${day(i)} we sold ${i} ${ITEMS[i % 4]} for 3.50 each`)],
])('one column of text is none of it: %s', (_, lines) => {
  expect(detectBytes(file(lines)).outcome).toBe('unknown')
})

test('text of a mainframe, and dumps of databases, say what they are', () => {
  // ORDER;DAY and so on, as EBCDIC writes it.
  const line = Buffer.from('d6d9c4c5d95ec4c1e85ef25ef2f0f2f460f0f360f1f25ef34bf5f015', 'hex')
  expect(detectBytes(Buffer.concat(many(() => '').map(() => line)))).toMatchObject({
    outcome: 'refused',
    reason: 'ebcdic',
  })
  const dump = [
    '-- MySQL dump',
    '/*!40101 SET NAMES utf8 */;',
    'INSERT INTO `sales` (`id`,`day`) VALUES',
    "(1,'2024-03-01'),",
    "(2,'2024-03-02');",
  ]
  expect(detectBytes(file(dump))).toMatchObject({ outcome: 'refused', reason: 'sql' })
})
