import { expect, test } from 'vitest'
import type { ImportReadingAnswer, ImportReadingColumn } from '@/lib/contracts/import-reading'
import { applyReadingChange } from './apply-reading-change'
import { columnsThatMayBe } from './columns-that-may-be'

const column = (place: number, name: string, more: Partial<ImportReadingColumn> = {}): ImportReadingColumn => ({
  place,
  name,
  field: null,
  confidence: 0.5,
  why: 'because',
  others: [],
  samples: [],
  personal: false,
  type: 'text',
  filled: 1,
  distinct: 3,
  decimalSign: null,
  dateFormat: null,
  ...more,
})

const field = (name: 'order' | 'sku' | 'attribute', repeatable = false) => ({
  field: name,
  title: name,
  explanation: '',
  group: 'other' as const,
  repeatable,
})

const reading: ImportReadingAnswer = {
  sequence: 1,
  fileName: 'a.csv',
  state: 'waiting',
  version: 1,
  editable: true,
  match: 'proposed',
  ready: true,
  missing: [],
  questions: [],
  file: {
    format: 'text',
    sheets: [],
    sheet: null,
    encoding: 'utf-8',
    textDoubt: null,
    headerDoubt: null,
    delimiter: ';',
    quote: '"',
    lineEnd: 'lf',
    headerRow: 1,
    head: [],
    tables: [],
    table: 1,
    encodings: [],
    delimiters: [],
  },
  columns: [
    column(0, 'Beleg', { field: 'order' }),
    column(1, 'Nummer', { others: [{ field: 'sku', confidence: 0.4 }] }),
    column(2, 'Code', { others: [{ field: 'sku', confidence: 0.6 }] }),
    column(3, 'Notiz', { field: 'attribute' }),
  ],
  fields: [field('order'), field('sku'), field('attribute', true)],
  dateFormat: 'day-first',
  dateFormatFrom: 'data',
  decimalSign: ',',
  layout: {
    name: 'a',
    title: 'A',
    version: 1,
    origin: 'new',
    rowShape: 'line-per-row',
    orderKey: 'number',
    merge: 'append',
    statuses: [
      { value: 'paid', rows: 3, counted: true },
      { value: 'void', rows: 1, counted: true },
    ],
    lineTypes: [
      { value: 'VB', rows: 3, kind: 'sale' },
      { value: 'KX', rows: 1, kind: 'sale' },
    ],
    belowZero: 'given-back',
    policy: { maxRejectedRows: 10, maxRejectedShare: 0.1 },
    reviewNextTime: false,
    onDrift: 'wait',
  },
  choices: {
    rowShapes: [],
    orderKeys: [],
    merges: [],
    dateFormats: [],
    decimalSigns: [],
    lineKinds: [],
    belowZero: [],
  },
  rules: [
    { name: 'r', title: 'R', explanation: '', on: true, switchable: true, count: 2 },
    { name: 's', title: 'S', explanation: '', on: true, switchable: true, count: 0 },
  ],
  difference: null,
  preview: { lines: [], rejected: [], rows: { total: 0, loaded: 0, rejected: 0, blank: 0, skipped: 0 }, cleanings: [] },
}

const meanings = ({ columns }: ImportReadingAnswer) => columns.map((each) => each.field)

test('a field given to a column leaves the column that had it, and what a person says is sure', () => {
  const changed = applyReadingChange(reading, { columns: [{ place: 1, field: 'order' }] })
  expect(meanings(changed)).toEqual([null, 'order', null, 'attribute'])
  expect(changed.columns[1]).toMatchObject({ confidence: 1, why: '' })
})

test('a repeatable field may be given to several columns; a column may be left out', () => {
  const twice = applyReadingChange(reading, { columns: [{ place: 1, field: 'attribute' }] })
  expect(meanings(twice)).toEqual(['order', 'attribute', null, 'attribute'])
  expect(meanings(applyReadingChange(reading, { columns: [{ place: 0, field: null }] }))[0]).toBeNull()
})

test('marking a column personal changes neither its meaning nor how sure it is', () => {
  const changed = applyReadingChange(reading, { columns: [{ place: 0, personal: true }] })
  expect(changed.columns[0]).toEqual({ ...reading.columns[0], personal: true })
})

test('rules, statuses and how rows become orders are shown as chosen', () => {
  const changed = applyReadingChange(reading, {
    rules: [{ name: 'r', on: false }],
    uncountedStatuses: ['void'],
    lineTypes: [{ value: 'KX', kind: 'return' }],
    belowZero: 'sold',
    merge: 'replace-order',
    layoutTitle: 'Sales',
  })
  expect(changed.rules.map(({ on }) => on)).toEqual([false, true])
  expect(changed.layout.statuses.map(({ counted }) => counted)).toEqual([true, false])
  expect(changed.layout.lineTypes.map(({ kind }) => kind)).toEqual(['sale', 'return'])
  expect(changed.layout).toMatchObject({
    belowZero: 'sold',
    merge: 'replace-order',
    title: 'Sales',
    orderKey: 'number',
  })
})

test('what is missing is offered from the columns not used, likeliest first', () => {
  expect(columnsThatMayBe(reading, ['sku', 'description']).map(({ column: { name }, field }) => [name, field])).toEqual(
    [
      ['Code', 'sku'],
      ['Nummer', 'sku'],
    ],
  )
  expect(columnsThatMayBe(reading, ['time'])).toEqual([])
})
