import { gzipSync } from 'node:zlib'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { contentOf, openedTables } from '@/lib/testing/opened-rows'
import { zipBytes } from '@/lib/testing/zip-bytes'
import { openTables } from '../open-tables'

const CSV = 'a,b\r\n1,2\r\n'

/** An archive that says of its member that it is packed with bzip2. */
function otherwisePacked(): Buffer {
  const bytes = zipBytes([{ path: 'a.csv', content: CSV }])
  bytes.writeUInt16LE(12, 8)
  bytes.writeUInt16LE(12, bytes.indexOf('PK\u0001\u0002') + 10)
  return bytes
}

describe('ZIP', () => {
  it('opens every member that holds a table, in the order of their paths, and says of the others why not', async () => {
    const workbook = Buffer.from(
      await writeXlsx({
        sheets: [
          {
            name: 'Orders',
            rows: [
              ['x', 'y'],
              [1, 2],
            ],
          },
        ],
      }),
    )
    const opened = await openedTables(
      zipBytes([
        { path: 'year/2024.csv', content: CSV },
        { path: 'year/', content: '' },
        { path: '__MACOSX/year/._2024.csv', content: 'x' },
        { path: 'README.txt', content: 'How to read this' },
        { path: 'logo.png', content: Buffer.from('89504e470d0a1a0a0000', 'hex') },
        { path: 'nothing.csv', content: '' },
        { path: 'orders.json', content: '[{"id": 12345678901234567890}]' },
        { path: 'packed.csv.gz', content: gzipSync(CSV) },
        { path: 'book.xlsx', content: workbook },
        { path: 'inner.zip', content: zipBytes([{ path: 'a.csv', content: CSV }]) },
      ]),
    )
    const contents = await Promise.all(opened.tables.map(async (table) => [table.name, await contentOf(table)]))
    expect(contents).toEqual([
      [
        'book.xlsx › Orders',
        [
          ['x', 'y'],
          ['1', '2'],
        ],
      ],
      ['orders.json', [['id'], ['12345678901234567890']]],
      ['packed.csv.gz', CSV],
      ['year/2024.csv', CSV],
    ])
    expect(opened.skipped.map(({ name }) => name).sort()).toEqual([
      ...['README.txt', '__MACOSX/year/._2024.csv', 'inner.zip', 'logo.png', 'nothing.csv'],
    ])
  })

  const bomb = Buffer.alloc(60_000_000)
  it.each([
    ['password', zipBytes([{ path: 'a.csv', content: CSV, locked: true }])],
    ['zip-path', zipBytes([{ path: '../../etc/passwd', content: CSV }])],
    ['zip-path', zipBytes([{ path: '/etc/passwd', content: CSV }])],
    ['zip-cut-off', zipBytes([{ path: 'a.csv', content: CSV.repeat(100) }]).subarray(0, -30)],
    ['zip-cut-off', zipBytes([{ path: 'a.csv', content: CSV }]).subarray(0, 20)],
    ['zip-packing', otherwisePacked()],
    ['unpacks-too-large', zipBytes([{ path: 'a.csv', content: bomb }])],
    ['zip-no-table', zipBytes([])],
    ['zip-no-table', zipBytes([{ path: 'a.pdf', content: '%PDF-1.7 …' }])],
    [
      'office',
      zipBytes([
        { path: '[Content_Types].xml', content: '' },
        { path: 'word/document.xml', content: '<x/>' },
      ]),
    ],
  ])('refuses as %s', async (reason, bytes) => {
    expect(await openTables({ bytes }, 'file.zip')).toMatchObject({ kind: 'refused', reason })
  })

  it('notices a member whose content was changed, or is larger than it claims', async () => {
    const rows = Array.from({ length: 60_000 }, (_, i) => `${i},${(i * 7919) % 104_729}\n`).join('')
    const honest = zipBytes([{ path: 'a.csv', content: rows }])
    const changed = Buffer.from(honest)
    changed.writeUInt32LE(0x12345678, changed.lastIndexOf('PK\u0001\u0002') + 16)
    const opened = await openedTables(changed)
    await expect(contentOf(opened.tables[0])).rejects.toMatchObject({ problem: { code: 'zip-damaged' } })
    const lying = await openTables({ bytes: zipBytes([{ path: 'a.csv', content: rows, claims: 100 }]) }, 'file.zip')
    expect(lying).toMatchObject({ kind: 'refused', reason: 'zip-damaged' })
  })
})
