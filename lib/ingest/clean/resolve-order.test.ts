import { describe, expect, it } from 'vitest'
import { readFixture } from '@/lib/ingest/fixtures/read-fixture'
import { cleanBytes } from '@/lib/testing/clean-bytes'
import { random } from '@/lib/testing/random'
import { type OrderRow, resolveOrder } from './resolve-order'

const rowsOf = (...said: readonly (readonly [position: number, line: number])[]): OrderRow[] =>
  said.map(([position, line]) => ({ position, rowHash: line, lineKeys: [line] }))
const fates = (rows: readonly OrderRow[]) => resolveOrder('1', rows, false).map(({ fate }) => fate)

describe('resolveOrder', () => {
  it('keeps repeated rows that stand together, with ordinals among equals', () => {
    expect(resolveOrder('1', rowsOf([4, 7], [5, 7], [6, 8]), false)).toEqual([
      { fate: 'loaded', orderKey: '1', ordinals: [0], repeated: false },
      { fate: 'loaded', orderKey: '1', ordinals: [1], repeated: true },
      { fate: 'loaded', orderKey: '1', ordinals: [0], repeated: false },
    ])
  })

  it('takes the later of equal parts for duplicates if other orders stand between, in any order of rows', () => {
    expect(fates(rowsOf([0, 7], [1, 8], [5, 8], [6, 7]))).toEqual(['loaded', 'loaded', 'duplicate', 'duplicate'])
  })

  it('takes three pasted parts for one', () => {
    expect(fates(rowsOf([0, 7], [3, 7], [9, 7]))).toEqual(['loaded', 'duplicate', 'duplicate'])
  })

  it('finds the parts although one of them is itself apart', () => {
    expect(fates(rowsOf([0, 7], [2, 8], [5, 7], [7, 8]))).toEqual(['loaded', 'loaded', 'duplicate', 'duplicate'])
  })

  it.each([
    ['parts with nothing between', rowsOf([0, 7], [1, 8], [2, 7], [3, 8])],
    ['interleaved rows that are not equal parts', rowsOf([0, 7], [2, 8], [4, 9])],
    ['parts of different rows', rowsOf([0, 7], [1, 7], [5, 8], [6, 8])],
    ['parts of different length', rowsOf([0, 7], [1, 8], [5, 7])],
    ['a gap that is not between the parts', rowsOf([0, 7], [5, 8], [6, 7], [7, 8])],
  ])('keeps %s', (_, rows) => {
    expect(fates(rows)).toEqual(rows.map(() => 'loaded'))
  })

  it('makes an order of every row where orders have no number', () => {
    const rows = [0, 9].map((position) => ({ position, rowHash: 1, lineKeys: [5, 5, 6] }))
    expect(resolveOrder('20210323-x', rows, true)).toEqual([
      { fate: 'loaded', orderKey: '20210323-x#0', ordinals: [0, 1, 0], repeated: false },
      { fate: 'loaded', orderKey: '20210323-x#1', ordinals: [0, 1, 0], repeated: true },
    ])
  })

  it('finds any number of pasted parts of any order, and nothing else', () => {
    const chance = random(21)
    for (let round = 0; round < 300; round++) {
      const part = Array.from({ length: chance.whole(1, 6) }, () => chance.whole(1, 1_000_000))
      const parts = chance.whole(1, 4)
      let position = 0
      const rows: OrderRow[] = []
      for (let p = 0; p < parts; p++) {
        for (const line of [...part].sort(() => chance.fraction() - 0.5)) {
          rows.push({ position: position++, rowHash: line, lineKeys: [line] })
        }
        position += chance.whole(1, 5)
      }
      expect(fates(rows).filter((fate) => fate === 'loaded')).toHaveLength(part.length)
    }
  })

  it('judges an order of 100,000 rows, the most divisible kind, without comparing all with all', () => {
    const rows = Array.from({ length: 100_800 }, (_, i) => ({ position: 2 * i, rowHash: i, lineKeys: [i % 50_400] }))
    const loaded = fates(rows).filter((fate) => fate === 'loaded')
    expect(loaded).toHaveLength(50_400)
    const same = rows.map(({ position }) => ({ position, rowHash: 1, lineKeys: [1] }))
    expect(fates(same).filter((fate) => fate === 'loaded')).toHaveLength(1)
  })

  it('recognises two overlapping exports pasted together', async () => {
    const { rows } = await cleanBytes(readFixture('gift-pasted-twice.csv'))
    const loaded = rows.flatMap((row) => (row.fate === 'loaded' ? [row] : []))
    const fatesOf = (number: string) =>
      fates(
        loaded.flatMap(({ order, rowHash, lines }, position) =>
          order.orderNumber === number ? [{ position, rowHash, lineKeys: lines.map(({ lineKey }) => lineKey) }] : [],
        ),
      )
    expect(fatesOf('1')).toEqual(['loaded', 'loaded', 'duplicate', 'duplicate'])
    expect(fatesOf('2')).toEqual(['loaded', 'duplicate'])
    expect(fatesOf('3')).toEqual(['loaded', 'loaded'])
  })
})
