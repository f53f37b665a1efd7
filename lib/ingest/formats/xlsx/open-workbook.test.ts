import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { contentOf, firstContent, openedTables } from '@/lib/testing/opened-rows'
import { workbookBytes } from '@/lib/testing/workbook-bytes'
import { openTables } from '../open-tables'

const bytesOf = async (options: Parameters<typeof writeXlsx>[0]) => Buffer.from(await writeXlsx(options))

describe('XLSX', () => {
  it('reads what a spreadsheet program wrote: texts, numbers, days and times, booleans, empty cells', async () => {
    const rows = [
      ['Order', 'When', 'Price', 'Paid', 'Note'],
      [536365, new Date(Date.UTC(2010, 11, 1, 8, 26)), 2.55, true, 'a "quoted", text\nof two lines'],
      [536366, new Date(Date.UTC(2010, 11, 2)), 0.1 + 0.2, false, null],
      [null, null, -1e-7, null, 'ü € 日本 &<>'],
    ]
    const expected = [
      ['Order', 'When', 'Price', 'Paid', 'Note'],
      ['536365', '2010-12-01 08:26:00', '2.55', 'TRUE', 'a "quoted", text\nof two lines'],
      ['536366', '2010-12-02', '0.3', 'FALSE', ''],
      ['', '', '-0.0000001', '', 'ü € 日本 &<>'],
    ]
    expect(await firstContent(await bytesOf({ sheets: [{ name: 'S', rows }] }))).toEqual(expected)
    expect(await firstContent(await bytesOf({ sheets: [{ name: 'S', rows }], stringMode: 'inline' }))).toEqual(expected)
    expect(await firstContent(await bytesOf({ sheets: [{ name: 'S', rows }], dateSystem: '1904' }))).toEqual(expected)
  })

  it('takes the first sheet that holds a table, offers the others, hidden ones last, and names those without', async () => {
    const table = (word: string) => [
      [word, 'b'],
      [1, 2],
      [3, 4],
    ]
    const bytes = await bytesOf({
      sheets: [
        { name: 'Cover', rows: [['Sales 2024'], ['made by hand']] },
        { name: 'Empty', rows: [] },
        { name: 'Old', rows: table('old'), hidden: true },
        { name: 'Orders', rows: table('orders') },
        { name: 'Returns', rows: table('returns') },
      ],
    })
    const opened = await openedTables(bytes)
    expect(opened.tables.map(({ name }) => name)).toEqual(['Orders', 'Returns', 'Cover', 'Old'])
    expect(opened.skipped).toEqual([{ name: 'Empty', why: 'The sheet holds no table.' }])
    expect(await contentOf(opened.tables[1])).toEqual([
      ['returns', 'b'],
      ['1', '2'],
      ['3', '4'],
    ])
  })

  it('shows numbers as their formats mean them', async () => {
    const styles = [
      'General',
      '00000',
      'yyyy\\-mm\\-dd;@',
      'h:mm',
      '[h]:mm:ss',
      '0.00%',
      '[$-409]m/d/yy h:mm AM/PM;@',
      '"Day" 0',
      '@',
    ]
    const cells = [
      ['1.1000000000000001', '17850', '1.515916E+18', '999999999999999', '1234567890123456', '0', '-0.5'],
      ['501'],
      ['44197', '44197.75', '60', '59', '61', '1', '-1'],
      ['0.35', '44197.35'],
      ['1.5'],
      ['0.155'],
      ['40513.351388888892'],
      ['3'],
      ['12'],
    ]
    const sheet = cells
      .map((row, style) => `<row>${row.map((v) => `<c s="${style}"><v>${v}</v></c>`).join('')}</row>`)
      .join('')
    const rows = await firstContent(workbookBytes({ sheet, styles }))
    const full = (row: string[]) => [...row, ...Array(7 - row.length).fill('')]
    expect(rows).toEqual(
      [
        ['1.1', '17850', '1.515916E+18', '999999999999999', '1.23456789012346E+15', '0', '-0.5'],
        ['00501'],
        ['2021-01-01', '2021-01-01 18:00:00', '1900-02-29', '1900-02-28', '1900-03-01', '1900-01-01', '-1'],
        ['08:24:00', '2021-01-01 08:24:00'],
        ['36:00:00'],
        ['0.155'],
        ['2010-12-01 08:26:00'],
        ['3'],
        ['12'],
      ].map(full),
    )
  })

  it('reads formulas by their last value, errors as they show, rich and escaped text without its readings', async () => {
    const sheet =
      '<row r="2"><c r="B2"><f>1+1</f><v>2</v></c><c r="D2" t="str"><f>A1</f><v>a_x000D_b</v></c><c r="E2" t="e"><v>#N/A</v></c></row>' +
      '<row r="4"><c r="A4" t="s"><v>0</v></c><c r="B4" t="s"><v>1</v></c><c r="C4" t="d"><v>2021-03-01T08:00:00</v></c><c r="AA4"><v>7</v></c></row>' +
      '<row r="9"><c r="A9" s="0"/></row>'
    const strings =
      '<si><t>plain &amp; </t></si><si><r><t xml:space="preserve">rich </t></r><r><t>text</t></r><rPh><t>ruby</t></rPh></si>'
    expect(await firstContent(workbookBytes({ sheet, strings, prefix: 'x:' }))).toEqual([
      [],
      ['', '2', '', 'a\rb', '#N/A', ...Array(22).fill('')],
      [],
      ['plain & ', 'rich text', '2021-03-01 08:00:00', ...Array(23).fill(''), '7'],
    ])
  })

  it.each([
    [
      'password',
      () => bytesOf({ sheets: [{ name: 'S', rows: [['a'], [1]] }], encryption: { password: 'x', spinCount: 1 } }),
    ],
    ['empty', () => bytesOf({ sheets: [{ name: 'S', rows: [['only a title']] }] })],
    ['xlsx-damaged', async () => workbookBytes({ sheet: '', without: 'xl/workbook.xml' })],
    [
      'xlsx-damaged',
      async () => workbookBytes({ sheet: `<row><c t="inlineStr"><is><t>${'x'.repeat(40_000_000)}</t></is></c></row>` }),
    ],
    ['zip-cut-off', async () => (await bytesOf({ sheets: [{ name: 'S', rows: [['a'], [1]] }] })).subarray(0, 900)],
  ])('refuses as %s', async (reason, bytes) => {
    expect(await openTables({ bytes: await bytes() }, 'file.xlsx')).toMatchObject({ kind: 'refused', reason })
  })
})
