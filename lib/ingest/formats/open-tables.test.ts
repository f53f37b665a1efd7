import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { contentOf, openedTables } from '@/lib/testing/opened-rows'
import { workbookBytes } from '@/lib/testing/workbook-bytes'
import { openTables } from './open-tables'

const CSV = Array.from({ length: 20_000 }, (_, i) => `${i};${(i * 7919) % 104_729};Grüße\n`).join('')

/** The container of old office files, as far as it tells what it holds. */
function officeFile(...parts: string[]): Buffer {
  const header = Buffer.alloc(512)
  header.write('d0cf11e0a1b11ae1', 'hex')
  header.writeUInt16LE(9, 30)
  const directory = Buffer.alloc(512)
  for (const [i, part] of parts.entries()) {
    directory.write(part, i * 128, 'utf16le')
    directory.writeUInt16LE(2 * part.length + 2, i * 128 + 64)
  }
  return Buffer.concat([header, directory, Buffer.alloc(600)])
}

describe('openTables', () => {
  it('opens text as it stands, and gzip of one or many parts, whatever the name says', async () => {
    const plain = await openedTables(Buffer.from(CSV), 'orders.xlsx')
    expect([plain.format, await contentOf(plain.tables[0])]).toEqual(['text', CSV])
    const gzip = await openedTables(Buffer.concat([gzipSync(CSV), gzipSync('tail\n')]), 'orders.csv')
    expect([gzip.format, await contentOf(gzip.tables[0])]).toEqual(['gzip', `${CSV}tail\n`])
    expect(await contentOf(gzip.tables[0])).toBe(`${CSV}tail\n`)
  })

  it('opens JSON inside of gzip', async () => {
    const opened = await openedTables(gzipSync('{"a":1}\n{"a":2}\n'))
    expect(await contentOf(opened.tables[0])).toEqual([['a'], ['1'], ['2']])
  })

  it('opens a workbook inside of gzip', async () => {
    const workbook = workbookBytes({
      sheet: '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c><v>4</v></c></row>',
    })
    const opened = await openedTables(gzipSync(workbook))
    expect([opened.format, await contentOf(opened.tables[0])]).toEqual([
      'xlsx',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ])
  })

  it('says where a gzip file was cut off', async () => {
    const small = gzipSync('a,b\n1,2\n')
    expect(await openTables({ bytes: small.subarray(0, -6) }, 'x')).toMatchObject({ reason: 'gzip-cut-off' })
    const long = gzipSync(CSV.repeat(3))
    const opened = await openedTables(long.subarray(0, long.length - 20))
    await expect(contentOf(opened.tables[0])).rejects.toMatchObject({ problem: { code: 'gzip-cut-off' } })
  })

  it('stops unpacking a bomb', async () => {
    const opened = await openedTables(gzipSync(Buffer.alloc(40_000_000, 'a')))
    await expect(contentOf(opened.tables[0])).rejects.toMatchObject({ problem: { code: 'unpacks-too-large' } })
  })

  it.each([
    ['empty', Buffer.alloc(0)],
    ['empty', gzipSync('')],
    ['pdf', Buffer.from('%PDF-1.7\n')],
    ['html', Buffer.from('<html><table><tr><td>1</td></tr></table></html>')],
    ['html', Buffer.from('<?xml version="1.0"?>\n<html><table><tr><td>1</td></tr></table></html>')],
    ['xml', Buffer.from('<?xml version="1.0"?><Workbook/>')],
    ['rtf', Buffer.from('{\\rtf1\\ansi Orders}')],
    ['xls', Buffer.from('0904060000001000000000000a000000', 'hex')],
    ['xls', officeFile('Root Entry', 'Workbook', '\u0005SummaryInformation')],
    ['office', officeFile('Root Entry', 'WordDocument', '1Table')],
    ['office', officeFile('Root Entry', '__properties_version1.0')],
    ['password', officeFile('Root Entry', 'EncryptedPackage', 'EncryptionInfo')],
    ['xls', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])],
    ['image', Buffer.from('89504e470d0a1a0a0000000d', 'hex')],
    ['image', Buffer.from('ffd8ffe000104a46494600', 'hex')],
    ['gzip', gzipSync(gzipSync('a,b\n'))],
    ['gzip-damaged', gzipSync(CSV).fill(0, 100, 300)],
  ])('refuses as %s, saying what to do', async (reason, bytes) => {
    const opened = await openTables({ bytes }, 'file.csv')
    expect(opened).toMatchObject({ kind: 'refused', reason })
    expect(opened.kind === 'refused' && opened.message.length).toBeGreaterThan(30)
  })
})
