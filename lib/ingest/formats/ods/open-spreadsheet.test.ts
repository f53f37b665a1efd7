import { writeOds } from 'hucre/ods'
import { expect, test } from 'vitest'
import { contentOf, firstContent, openedTables } from '@/lib/testing/opened-rows'
import { zipBytes } from '@/lib/testing/zip-bytes'
import { openTables } from '../open-tables'

const SPREADSHEET = 'application/vnd.oasis.opendocument.spreadsheet'
const SPACES = ['office', 'table', 'text', 'style', 'draw', 'dc']
  .map((space) => `xmlns:${space}="urn:${space}"`)
  .join(' ')

/** A spreadsheet whose sheets are given as XML: for what only some programs write. */
function spreadsheetBytes(sheets: string, { styles = '', mimetype = SPREADSHEET, manifest = '' } = {}): Buffer {
  const content =
    `<?xml version="1.0"?><office:document-content ${SPACES}><office:automatic-styles>${styles}</office:automatic-styles>` +
    `<office:body><office:spreadsheet>${sheets}</office:spreadsheet></office:body></office:document-content>`
  return zipBytes([
    { path: 'mimetype', content: mimetype },
    { path: 'content.xml', content },
    { path: 'META-INF/manifest.xml', content: manifest },
  ])
}
const sheet = (name: string, rows: string, more = '') =>
  `<table:table table:name="${name}" ${more}>${rows}</table:table>`
const row = (cells: string, more = '') => `<table:table-row ${more}>${cells}</table:table-row>`
const text = (words: string) =>
  `<table:table-cell office:value-type="string"><text:p>${words}</text:p></table:table-cell>`
const float = (value: string, shown = value) =>
  `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${shown}</text:p></table:table-cell>`

test('reads what a spreadsheet program wrote: texts, numbers, days and times, booleans, empty cells', async () => {
  const rows = [
    ['Order', 'When', 'Price', 'Paid', 'Note'],
    [536365, new Date(Date.UTC(2010, 11, 1, 8, 26)), 2.55, true, 'a "quoted" text'],
    [536366, new Date(Date.UTC(2010, 11, 2)), 0.1 + 0.2, false, null],
    [null, null, -1e-7, null, 'ü € 日本 &<>'],
  ]
  const bytes = Buffer.from(await writeOds({ sheets: [{ name: 'Blatt', rows }] }))
  const read = (await firstContent(bytes)) as string[][]
  expect(read.map((cells) => cells.toSpliced(1, 1))).toEqual([
    ['Order', 'Price', 'Paid', 'Note'],
    ['536365', '2.55', 'TRUE', 'a "quoted" text'],
    ['536366', '0.3', 'FALSE', ''],
    ['', '-0.0000001', '', 'ü € 日本 &<>'],
  ])
  expect(read[1]?.[1]).toMatch(/^2010-12-01/)
})

test('repeated cells and rows, dates, times, codes, comments and line breaks are what they show', async () => {
  const cells =
    text('Nummer') +
    text('Zeit') +
    '<table:table-cell table:number-columns-repeated="2"/>' +
    text('Text<text:s text:c="2"/>mit<text:line-break/>Umbruch')
  const values =
    float('501', '00501') +
    '<table:table-cell office:value-type="date" office:date-value="2024-03-01T18:05:00"><text:p>01.03.24 18:05</text:p></table:table-cell>' +
    '<table:table-cell office:value-type="date" office:date-value="2024-03-01"><text:p>01.03.24</text:p></table:table-cell>' +
    '<table:table-cell office:value-type="time" office:time-value="PT08H05M09S"><text:p>8:05</text:p></table:table-cell>' +
    '<table:table-cell office:value-type="string"><office:annotation><text:p>a comment</text:p></office:annotation><text:p>one</text:p><text:p>two</text:p></table:table-cell>'
  const money =
    '<table:table-cell office:value-type="currency" office:value="-1204.5"><text:p>-1.204,50 €</text:p></table:table-cell>' +
    '<table:table-cell table:number-columns-repeated="16383"/>'
  const rows =
    row('<table:table-cell/>', 'table:number-rows-repeated="2"') +
    row(cells) +
    row(values) +
    row(money, 'table:number-rows-repeated="2"') +
    row('<table:table-cell table:number-columns-repeated="16384"/>', 'table:number-rows-repeated="1048570"')
  expect(await firstContent(spreadsheetBytes(sheet('S', rows)))).toEqual([
    [],
    [],
    ['Nummer', 'Zeit', '', '', 'Text  mit\nUmbruch'],
    ['00501', '2024-03-01 18:05:00', '2024-03-01', '08:05:09', 'one\ntwo'],
    ['-1204.5', '', '', '', ''],
    ['-1204.5', '', '', '', ''],
  ])
})

test('sheets that hold a table are offered, hidden ones last, and those without are named', async () => {
  const table = (word: string) => row(text(word) + text('b')) + row(float('1') + float('2'))
  const styles = '<style:style style:name="ta1"><style:table-properties table:display="false"/></style:style>'
  const hidden = sheet('Old', table('old'), 'table:style-name="ta1"')
  const sheets = hidden + sheet('Empty', '') + sheet('Orders', table('orders')) + sheet('Returns', table('returns'))
  const opened = await openedTables(spreadsheetBytes(sheets, { styles }))
  expect(opened.format).toBe('ods')
  expect(opened.tables.map(({ name }) => name)).toEqual(['Orders', 'Returns', 'Old'])
  expect(opened.skipped).toEqual([{ name: 'Empty', why: 'The sheet holds no table.' }])
  expect(await contentOf(opened.tables[1])).toEqual([
    ['returns', 'b'],
    ['1', '2'],
  ])
})

test.each([
  ['password', spreadsheetBytes('', { manifest: '<manifest:encryption-data/>' })],
  ['office', spreadsheetBytes('', { mimetype: 'application/vnd.oasis.opendocument.text' })],
  ['xlsx-damaged', spreadsheetBytes('')],
  ['empty', spreadsheetBytes(sheet('S', row(text('only a title'))))],
  ['zip-cut-off', spreadsheetBytes(sheet('S', row(text('a') + text('b')))).subarray(0, -30)],
])('refuses as %s', async (reason, bytes) => {
  expect(await openTables({ bytes }, 'file.ods')).toMatchObject({ kind: 'refused', reason })
})
