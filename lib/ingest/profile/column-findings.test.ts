import { expect, test } from 'vitest'
import { columnFindings } from './column-findings'
import type { ColumnSummary } from './column-tally'

const column = (name: string, empty: number, type: ColumnSummary['type'] = 'text') =>
  ({ name, type, empty, misfits: 0, filled: 100 - empty, distinct: 9, field: null, min: null }) as ColumnSummary

const texts = (...columns: ColumnSummary[]) => columnFindings(columns, 100).map(({ text }) => text)

test('columns empty in equally many rows are told of together', () => {
  expect(texts(column('Id', 0), column('Name', 2))).toEqual(['2 rows (2 %) have nothing in “Name”.'])
  expect(texts(column('Paid', 40), column('City', 40), column('Note', 7))).toEqual([
    '40 rows (40 %) have nothing in “Paid” and “City”.',
    '7 rows (7 %) have nothing in “Note”.',
  ])
  const many = ['A', 'B', 'C', 'D', 'E'].map((name) => column(name, 50))
  expect(texts(...many)).toEqual(['50 rows (50 %) have nothing in “A”, “B”, “C” and 2 more columns.'])
  expect(texts(column('Tags', 100, 'empty'))).toEqual(['“Tags” is empty in every row.'])
})
