import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readFixture } from '@/lib/ingest/fixtures/read-fixture'
import { detectBytes, readingOf } from '@/lib/testing/clean-bytes'

const HEADER = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country'
const ROW = '536365,85123A,LANTERN,6,12/13/2010 8:26,2.55,17850,United Kingdom'

describe('detect', () => {
  it('knows columns by name in any order, case and spacing, with delimiter, decimal sign and date format', () => {
    const reading = readingOf(readFixture('gift-reordered-semicolon-decimal-comma.csv'))
    expect(reading).toMatchObject({
      delimiter: ';',
      lineEnd: 'crlf',
      headerRow: 1,
      dateFormat: 'day-first',
      dateFormatFrom: 'data',
    })
    expect(reading.layout.name).toBe('online-retail')
    expect(reading.columns.map(({ field }) => field)).toEqual([
      'country',
      'customer',
      'unitPrice',
      'time',
      'quantity',
      'description',
      'sku',
      'order',
    ])
    expect(reading.columns[2]).toMatchObject({ name: 'Unit Price', decimalSign: ',' })
  })

  it('finds the header below a title and reports columns it ignores', () => {
    const reading = readingOf(readFixture('gift-title-and-extra-columns.csv'))
    expect(reading).toMatchObject({ headerRow: 3, ignoredColumns: ['Till', 'Note'], dateFormat: 'year-first' })
  })

  it('tells the two gift headers apart', () => {
    const second = 'Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country'
    expect(readingOf(Buffer.from(`${HEADER}\n${ROW}\n`)).layout.name).toBe('online-retail')
    expect(readingOf(Buffer.from(`${second}\n${ROW}\n`)).layout.name).toBe('online-retail-ii')
  })

  it("falls back to the layout's date format where the data cannot tell", () => {
    const reading = readingOf(readFixture('gift-dates-ambiguous.csv'))
    expect(reading).toMatchObject({ dateFormat: 'month-first', dateFormatFrom: 'layout' })
  })

  it('decides the date format by the whole column, not by its first or odd cells', () => {
    const reading = readingOf(readFixture('gift-dates-day-first-one-contradicts.csv'))
    expect(reading).toMatchObject({ dateFormat: 'day-first', dateFormatFrom: 'data' })
  })

  it('decides the date format by rows far behind the start of the file', () => {
    const early = '536365,85123A,LANTERN,6,01/02/2010 8:26,2.55,17850,United Kingdom\n'.repeat(20_000)
    const late = '536365,85123A,LANTERN,6,25/02/2010 8:26,2.55,17850,United Kingdom\n'.repeat(20_000)
    expect(readingOf(Buffer.from(`${HEADER}\n${early}${late}`))).toMatchObject({
      dateFormat: 'day-first',
      dateFormatFrom: 'data',
    })
  })

  it.each(['utf16le', 'utf8'] as const)('reads %s with a byte order mark', (encoding) => {
    const reading = readingOf(Buffer.from(`\ufeff"${HEADER.replaceAll(',', '","')}"\n${ROW}\n`, encoding))
    expect(reading.encoding).toBe(encoding === 'utf16le' ? 'utf-16le' : 'utf-8')
    expect(reading.columns[0]?.name).toBe('InvoiceNo')
  })

  it('reads UTF-16 without a mark in either byte order', () => {
    const little = Buffer.from(`${HEADER}\n${ROW}\n`, 'utf16le')
    expect(readingOf(little).encoding).toBe('utf-16le')
    expect(readingOf(Buffer.from(little).swap16()).encoding).toBe('utf-16be')
  })

  it('tells Windows-1252 from UTF-8, even where one character of a UTF-8 file is damaged', () => {
    const text = `${HEADER}\n${ROW}\n${ROW.replace('LANTERN', 'CAFÉ £ é à ü ö')}\n`
    expect(readingOf(Buffer.from(text, 'latin1')).encoding).toBe('windows-1252')
    expect(readingOf(Buffer.from(text, 'utf8')).encoding).toBe('utf-8')
    expect(readingOf(Buffer.concat([Buffer.from(text, 'utf8'), Buffer.from([0xc3, 0x0a])])).encoding).toBe('utf-8')
  })

  it.each([
    ['empty', Buffer.alloc(0), 'The file is empty'],
    ['empty', Buffer.from('\n \n\n'), 'The file holds no rows'],
    [
      'xlsx',
      Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.from('….[Content_Types].xml')]),
      'This is an XLSX workbook. Save it as CSV',
    ],
    ['zip', Buffer.from('PK\u0003\u0004…orders.csv'), 'This is a ZIP archive. Unpack it'],
    ['pdf', Buffer.from('%PDF-1.7\n'), 'This is a PDF document'],
    ['gzip', gzipSync('twice'), 'packed twice'],
    ['json', Buffer.from('[{"order": 1}]'), 'This is a JSON file'],
    ['json', Buffer.from('{"order": 1}\n{"order": 2}\n'), 'This is a JSON file'],
    ['html', Buffer.from('<!DOCTYPE html><title>Sign in</title>'), 'This is a web page'],
    ['binary', Buffer.from(Array.from({ length: 512 }, (_, i) => i % 32)), 'This is not a text file'],
  ])('refuses %s and says what to do', (reason, bytes, message) => {
    const detection = detectBytes(bytes)
    expect(detection).toMatchObject({ outcome: 'refused', reason })
    expect(detection.outcome === 'refused' && detection.message).toContain(message)
  })

  it('says of an unknown header what was seen, which layout is nearest and what it lacks', () => {
    const detection = detectBytes(
      Buffer.from('InvoiceNo\tStockCode\tQuantity\tWhen\tEmail\n1\tA\t2\t2020-01-01\tada@example.test\n'),
    )
    expect(detection).toMatchObject({
      outcome: 'unknown',
      seen: {
        delimiter: '\t',
        header: true,
        columns: ['InvoiceNo', 'StockCode', 'Quantity', 'When', 'Email'],
        sample: [['1', 'A', '2', '2020-01-01', 'xxx@xxxxxxx.xxxx']],
      },
      nearest: {
        layout: 'online-retail',
        missing: ['Description', 'InvoiceDate', 'UnitPrice', 'CustomerID', 'Country'],
      },
    })
  })

  it('shows of an unknown file without header only the shape of its cells', () => {
    const detection = detectBytes(
      Buffer.from('23/03/2021,Ada Example,4000123412341234\n23/03/2021,Bea Example,4000123412341235\n'),
    )
    expect(detection).toMatchObject({
      outcome: 'unknown',
      seen: { header: false, columns: ['column 1', 'column 2', 'column 3'] },
      nearest: null,
    })
    expect(JSON.stringify(detection)).not.toMatch(/Ada|4000/)
  })

  it('knows the café till by what its cells hold', () => {
    const reading = readingOf(readFixture('cafe-damaged-rows.csv'))
    expect(reading).toMatchObject({ headerRow: 0, dateFormat: 'day-first' })
    expect(reading.layout.name).toBe('cafe-till')
    expect(reading.columns.map(({ name, personal }) => [name, personal])).toContainEqual(['column 7', true])
  })
})

it('refuses an exported pivot table: it holds sums of rows that stand elsewhere', () => {
  const pivot = 'Row Labels,Sum of Qty,Sum of Price\nMugs,10,39.50\nPlates,4,50.00\nGrand Total,14,89.50\n'
  expect(detectBytes(Buffer.from(pivot))).toMatchObject({ outcome: 'refused', reason: 'pivot-table' })
})
