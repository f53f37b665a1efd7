import { describe, expect, it } from 'vitest'
import { guardCell, unguardCell } from '@/lib/domain/guard-cell'
import { readFixture } from '@/lib/ingest/fixtures/read-fixture'
import { cleanBytes, readingOf } from '@/lib/testing/clean-bytes'
import { random } from '@/lib/testing/random'
import { encodeRejectedHeader, encodeRejectedRow } from './encode-rejected-rows'

async function download(bytes: Buffer) {
  const { reading, rows } = await cleanBytes(bytes)
  const rejected = rows.flatMap((row) => (row.fate === 'rejected' ? [row] : []))
  return { rejected, file: Buffer.from(encodeRejectedHeader(reading) + rejected.map(encodeRejectedRow).join('')) }
}

describe('guarding cells', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+44 20 7946', "'+44 20 7946"],
    ['-dash', "'-dash"],
    ['@sum', "'@sum"],
    ['\tx', "'\tx"],
    ["'quoted", "''quoted"],
    ['-12.50', '-12.50'],
    ['+3', '+3'],
    ['-1,234.5', '-1,234.5'],
    ['a=b', 'a=b'],
    ['', ''],
  ])('writes %j as %j', (cell, guarded) => {
    expect(guardCell(cell)).toBe(guarded)
  })

  it('is undone without loss', () => {
    const chance = random(5)
    for (let i = 0; i < 2_000; i++) {
      const cell = Array.from({ length: chance.whole(0, 4) }, () =>
        chance.pick(["'", '=', '+', '-', '@', '\t', '\r', '1', 'a']),
      ).join('')
      expect(unguardCell(guardCell(cell))).toBe(cell)
    }
  })
})

describe('the file of rejected rows', () => {
  it.each(['gift-dirty-rows.csv', 'gift-hostile-text.csv', 'cafe-damaged-rows.csv'])(
    'of %s, uploaded again, is rejected cell for cell as before',
    async (name) => {
      const first = await download(readFixture(name))
      const again = await download(first.file)
      expect(first.rejected.length).toBeGreaterThan(0)
      expect(again.rejected.map(({ rule, cells }) => [rule, cells])).toEqual(
        first.rejected.map(({ rule, cells }) => [rule, cells]),
      )
    },
  )

  it('loads a row that was corrected, and keeps the layout of a file without header', async () => {
    const { file } = await download(readFixture('cafe-damaged-rows.csv'))
    const corrected = Buffer.from(file.toString().replace('Regular Latte,2.15,CASH', 'Regular Latte - 2.15,2.15,CASH'))
    const { rows } = await cleanBytes(corrected)
    expect(rows.filter(({ fate }) => fate === 'loaded')).toHaveLength(1)
    expect(readingOf(corrected)).toMatchObject({ headerRow: 1, rejectedRows: true, layout: { name: 'cafe-till' } })
  })

  it('starts no formula in a spreadsheet and tells no name or card', async () => {
    const { file } = await download(readFixture('gift-hostile-text.csv'))
    expect(file.toString()).toContain("'-dash")
    expect(file.toString()).toContain("''5")
    const cafe = await download(readFixture('cafe-damaged-rows.csv'))
    expect(cafe.file.toString()).not.toMatch(/Example|4000\d{4}/)
  })
})
