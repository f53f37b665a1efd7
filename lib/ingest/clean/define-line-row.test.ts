import { describe, expect, it } from 'vitest'
import type { Field, Layout } from '@/lib/ingest/layouts/layout'
import { onlineRetail } from '@/lib/ingest/layouts/online-retail'
import type { Reading } from '@/lib/ingest/layouts/reading'
import { testWorkspace } from '@/lib/testing/clean-bytes'
import { defineCleaningTally } from './cleaning-tally'
import { defineLineRow } from './define-line-row'
import { lineTexts } from './line-texts'
import { defineReasons } from './reasons'
import { Rejection } from './rejection'

const FIELDS: readonly Field[] = [
  'order',
  'sku',
  'quantity',
  'time',
  'unitPrice',
  'discount',
  'tax',
  'cost',
  'branch',
  'currency',
]
const GOOD = ['7', 'A', '2', '2020-07-01 23:30:00 UTC', '10', '1.50', '3', '', 'Leeds', 'gbp']

const layout: Layout = { ...onlineRetail, orderKey: 'number+branch+day' }
const reading: Reading = {
  encoding: 'utf-8',
  delimiter: ',',
  blanks: 'content',
  quote: '"',
  escape: 'doubled',
  lineEnd: 'lf',
  headerRow: 1,
  columns: FIELDS.map((field) => ({ name: field, field, personal: false, decimalSign: '.' })),
  ignoredColumns: [],
  headerRows: 0,
  tableEnd: null,
  rowWidth: null,
  subtotals: null,
  alwaysFilled: [],
  headings: null,
  profile: null,
  rejectedRows: false,
  dateFormat: 'year-first',
  dateFormatFrom: 'data',
  layout,
}
const clean = defineLineRow(reading, testWorkspace, defineCleaningTally(), defineReasons(reading))

describe('a row with discount, tax, branch, zone and currency', () => {
  it('is cleaned in every part', () => {
    const cleaned = clean(GOOD, 2)
    if (cleaned instanceof Rejection) throw new Error(cleaned.reason)
    expect({ ...cleaned, lines: cleaned.lines.map(lineTexts) }).toMatchObject({
      order: {
        keyBase: '7|Leeds|2020-07-02',
        branch: 'Leeds',
        currency: 'GBP',
        utcOffset: 60,
        customer: null,
        country: null,
      },
      lines: [{ discount: '1.5', tax: '3', cost: null, amount: '20', time: '2020-07-02 00:30:00' }],
    })
  })

  it.each([
    ['foreign-currency', 9, 'EUR', 'Row 2: currency “EUR” is not GBP, the currency of this workspace.'],
    ['number-unreadable', 5, 'ten', 'Row 2: discount “ten” is not a number.'],
    ['number-precision', 2, '0.00001', 'Row 2: quantity “0.00001” has more than 4 decimals'],
    ['number-precision', 4, '0.000000001', 'Row 2: unitPrice “0.000000001” has more than 8 decimals'],
  ])('is rejected as %s', (rule, column, cell, reason) => {
    const outcome = clean(GOOD.with(column, cell), 2)
    expect(outcome).toMatchObject({ rule, reason: expect.stringContaining(reason) })
  })

  it('is rejected if quantity × price cannot be kept exactly', () => {
    expect(clean(GOOD.with(2, '0.0001').with(4, '0.00001'), 3)).toMatchObject({ rule: 'number-precision' })
  })
})
