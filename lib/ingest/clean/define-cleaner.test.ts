import { describe, expect, it } from 'vitest'
import { readFixture } from '@/lib/ingest/fixtures/read-fixture'
import { cleanBytes, testWorkspace } from '@/lib/testing/clean-bytes'
import type { CleanedRow } from './cleaned-row'
import { lineTexts } from './line-texts'

const outcome = (row: CleanedRow) => (row.fate === 'rejected' ? row.rule : row.fate)
const loaded = (rows: readonly CleanedRow[]) =>
  rows.flatMap((row) => (row.fate === 'loaded' ? [{ ...row, lines: row.lines.map(lineTexts) }] : []))
const rejected = (rows: readonly CleanedRow[]) => rows.flatMap((row) => (row.fate === 'rejected' ? [row] : []))

describe('cleaning rows of one line each', () => {
  it('gives every dirty row exactly one fate', async () => {
    const { rows, counted, cleanings } = await cleanBytes(readFixture('gift-dirty-rows.csv'))
    expect(rows.map(outcome)).toEqual([
      'skipped',
      'loaded',
      'order-number-missing',
      'order-number-damaged',
      'sku-missing',
      'quantity-missing',
      'number-unreadable',
      'price-missing',
      'number-precision',
      'number-too-large',
      'date-missing',
      'date-unreadable',
      'impossible-date',
      'impossible-date',
      'column-count',
      'loaded',
      'loaded',
      'loaded',
      'loaded',
      'blank',
      'loaded',
      'skipped',
    ])
    expect(rows.map(({ row }) => row)).toEqual(rows.map((_, i) => i + 1))
    expect(counted).toBe(rows.length)
    expect(cleanings.map(({ rule, count }) => [rule, count])).toEqual([
      ['customer-id-point-zero', 1],
      ['damaged-id', 1],
      ['empty-columns-dropped', 1],
      ['row-mended', 1],
    ])
  })

  it('says of a rejected row where, what and what to do', async () => {
    const { rows } = await cleanBytes(readFixture('gift-dirty-rows.csv'))
    const reasons = new Map(rejected(rows).map(({ row, reason }) => [row, reason]))
    expect(reasons.get(7)).toBe(
      'Row 7: Quantity “12,5o” is not a number. Write it like 12.50 and upload the row again.',
    )
    expect(reasons.get(12)).toBe(
      'Row 12: InvoiceDate “2/30/2010 8:26” is not a date and time written month/day/year, as this file has them. Correct it and upload the row again.',
    )
    expect(reasons.get(15)).toMatch(/^Row 15: 6 columns where the file has 8\. Something is missing/)
    expect(rejected(rows).find(({ row }) => row === 7)?.cells[3]).toBe('12,5o')
  })

  it('writes canonical numbers and times', async () => {
    const { rows } = await cleanBytes(readFixture('gift-reordered-semicolon-decimal-comma.csv'))
    expect(
      loaded(rows).map(({ order, lines }) => [order.keyBase, order.customer, order.country, lines[0]]),
    ).toMatchObject([
      ['536370', '12583', 'France', { quantity: '24', unitPrice: '3.75', amount: '90', time: '2010-12-01 08:45:00' }],
      ['536371', '12583', 'France', { unitPrice: '1234.5', amount: '2469', alias: 'MUSIC BOX, TALL', kind: 'sale' }],
    ])
  })

  it('rejects a date that contradicts its column', async () => {
    const { rows } = await cleanBytes(readFixture('gift-dates-day-first-one-contradicts.csv'))
    expect(rows.map(outcome)).toEqual(['skipped', 'loaded', 'loaded', 'loaded', 'date-unreadable'])
    expect(loaded(rows)[0]?.lines[0]?.time).toBe('2011-04-03 08:00:00')
  })

  it('skips titles and headers, and reads missing descriptions and customers as none', async () => {
    const { rows } = await cleanBytes(readFixture('gift-title-and-extra-columns.csv'))
    expect(rows.map(outcome)).toEqual(['skipped', 'blank', 'skipped', 'loaded', 'loaded'])
    expect(loaded(rows)[1]).toMatchObject({ order: { customer: null, country: null }, lines: [{ alias: null }] })
  })

  it('counts a stray quote wherever it stands, and keeps the rows after it', async () => {
    const text = readFixture('gift-title-and-extra-columns.csv').toString()
    const { rows, cleanings, counted } = await cleanBytes(Buffer.from(`"${text.replace('LANTERN', '"LANTERN')}`))
    expect(rows.map(outcome)).toEqual(['skipped', 'blank', 'skipped', 'loaded', 'loaded'])
    expect(counted).toBe(rows.length)
    expect(cleanings).toMatchObject([{ rule: 'stray-quote', count: 2, samples: [{ row: 1 }, { row: 4 }] }])
    expect(loaded(rows)[0]?.lines[0]?.alias).toBe('"LANTERN')
  })

  it('lets hostile text through as text, without NUL', async () => {
    const { rows, cleanings } = await cleanBytes(readFixture('gift-hostile-text.csv'))
    expect(loaded(rows).map(({ lines }) => lines[0]?.alias)).toEqual([
      '<script>alert(1)</script>',
      '=HYPERLINK("http://example.test","x")',
      '\u202eTENPRAC\u200f',
      'NULNUL',
    ])
    expect(cleanings).toMatchObject([{ rule: 'nul-removed', count: 1, samples: [{ row: 5 }] }])
  })

  it('says the kinds of lines and products as METRICS does', async () => {
    const header = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country'
    const line = (order: string, sku: string, quantity: number, price: string) =>
      `${order},${sku},x,${quantity},12/13/2010 8:26,${price},1,France`
    const text = [
      header,
      line('A563186', 'B', 1, '-11062.06'),
      line('C536379', 'D', -1, '27.5'),
      line('536589', '21777', -10, '0'),
      line('536590', 'gift_0001_20', 1, '0'),
      line('536591', 'm', 1, '-5'),
      line('c536592', 'post', 1, '1'),
      line('536593', 'BANK CHARGES', 1, '15'),
    ].join('\n')
    const { rows } = await cleanBytes(Buffer.from(text))
    expect(loaded(rows).map(({ lines }) => [lines[0]?.kind, lines[0]?.productKind])).toEqual([
      ['adjustment', 'adjustment'],
      ['cancellation', 'service'],
      ['adjustment', 'product'],
      ['free', 'service'],
      ['sale', 'service'],
      ['sale', 'product'],
      ['sale', 'adjustment'],
    ])
  })

  it('keys equal lines alike and different lines apart, whatever their description or time', async () => {
    const { rows } = await cleanBytes(
      Buffer.from(
        `InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country
1,A,LANTERN,1,12/13/2010 8:26,2.50,1,France
1,A,RENAMED,1.0,12/13/2010 8:27,2.5,1,France
1,a,LANTERN,1,12/13/2010 8:26,2.50,1,France
1,A,LANTERN,2,12/13/2010 8:26,1.25,1,France
`,
      ),
    )
    const keys = loaded(rows).map(({ lines }) => lines[0]?.lineKey ?? -1)
    expect(keys[1]).toBe(keys[0])
    expect(new Set(keys).size).toBe(3)
    expect(keys.every((key) => Number.isSafeInteger(key) && key >= 0)).toBe(true)
    expect(loaded(rows)[0]?.rowHash).not.toBe(loaded(rows)[1]?.rowHash)
  })
})

describe('cleaning rows with a basket in a cell', () => {
  it('gives every damaged row exactly one fate', async () => {
    const { rows, cleanings, counted } = await cleanBytes(readFixture('cafe-damaged-rows.csv'))
    expect(rows.slice(0, 13).map(outcome)).toEqual([
      'loaded',
      'loaded',
      'loaded',
      'loaded',
      'loaded',
      'basket-unreadable',
      'payment-unreadable',
      'loaded',
      'date-unreadable',
      'branch-missing',
      'loaded',
      'loaded',
      'loaded',
    ])
    expect(outcome(rows.at(-1) ?? expect.fail())).toBe('blank')
    expect(counted).toBe(rows.length)
    expect(cleanings.map(({ rule, count }) => [rule, count])).toEqual([
      ['basket-total-differs', 1],
      ['card-missing', 1],
      ['damaged-id', 1],
      ['row-mended', 2],
    ])
  })

  it('makes lines of the basket, and one customer of one card in either spelling', async () => {
    const { rows } = await cleanBytes(readFixture('cafe-damaged-rows.csv'))
    const [first, second, cash, damaged, missing] = loaded(rows)
    expect(first).toMatchObject({
      order: {
        branch: 'Leeds',
        customer: testWorkspace.pseudonym('4000123412341234'),
        statedTotal: '5.2',
        payment: 'CARD',
      },
      lines: [
        { sku: 'Large Latte', alias: 'Large Latte', quantity: '1', unitPrice: '2.45', amount: '2.45', kind: 'sale' },
        { sku: 'Regular Flavoured iced latte - Hazelnut', unitPrice: '2.75', time: '2021-03-23 09:00:00' },
      ],
    })
    expect(second?.order.keyBase).toBe(first?.order.keyBase)
    expect([cash, damaged, missing].map((row) => row?.order.customer)).toEqual([null, null, null])
    const spelled = loaded(rows).find(({ row }) => row === 13)
    expect(spelled?.order.customer).toBe(first?.order.customer)
  })

  it('quotes what tells of no person, and only the shape of the rest', async () => {
    const { rows, cleanings } = await cleanBytes(readFixture('cafe-damaged-rows.csv'))
    const reasons = new Map(rejected(rows).map(({ row, reason }) => [row, reason]))
    expect(cleanings[0]?.samples[0]?.note).toBe('column 5 “9.99” is not the sum of the items; kept as stated.')
    expect(reasons.get(7)).toMatch(/^Row 7: column 6 \(written like “9{16}”\) is none of CASH, CARD\./)
    expect(reasons.get(9)).toMatch(/^Row 9: column 1 \(written like “xxx xxxxxxx”\) is not a date/)
  })

  it('tells no name and no card to anybody', async () => {
    const { rows, cleanings, redacted } = await cleanBytes(readFixture('cafe-damaged-rows.csv'))
    const told = JSON.stringify([rows, cleanings]) + redacted.toString()
    expect(told).not.toMatch(/Example|4000\d{4}|Ada|Gus|4\.00E/)
  })

  it('reads the redacted copy to the same rows', async () => {
    const original = await cleanBytes(readFixture('cafe-damaged-rows.csv'))
    const copy = await cleanBytes(original.redacted)
    const said = ({ rows }: typeof original) =>
      rows.map((row) =>
        row.fate === 'loaded'
          ? [row.row, row.order, row.lines]
          : [row.row, outcome(row), row.fate === 'rejected' && row.cells],
      )
    expect(said(copy)).toEqual(said(original))
    // The copy holds damaged rows as they were mended.
    expect(copy.cleanings).toEqual(original.cleanings.filter(({ rule }) => rule !== 'row-mended'))
    expect(copy.redacted.equals(original.redacted)).toBe(true)
  })
})
