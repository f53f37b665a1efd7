import { expect, test } from 'vitest'
import { rfmCells, tieSentence } from './rfm'
import { segmentOf, segments } from './segment'

test('every pair of scores has one of the eleven segments, and every segment has a pair', () => {
  expect(rfmCells).toHaveLength(25)
  expect(new Set(rfmCells.map(({ segment }) => segment))).toEqual(new Set(segments.map(({ slug }) => slug)))
})

test('scores outside 1 to 5 have none', () => {
  expect(() => segmentOf(0, 3)).toThrow(RangeError)
  expect(() => segmentOf(3, 6)).toThrow(RangeError)
})

test('a tie is told in words', () => {
  const tie = { measure: 'frequency', value: '1', customers: 1493, fifth: 1, inFifth: 1493, all: 4338 } as const
  expect(tieSentence(tie)).toBe('F = 1 for 34.4 %: the first fifth holds 34.4 %.')
})
