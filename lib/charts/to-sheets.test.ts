import { expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/universal'
import { contentOf, openedTables } from '@/lib/testing/opened-rows'
import type { ChartTable } from './chart-table'
import { toSheets } from './to-sheets'

const table: ChartTable = {
  columns: [
    { key: 'day', title: 'Day', unit: 'day' },
    { key: 'name', title: 'Product', unit: 'text' },
    { key: 'value', title: 'Net sales', unit: 'money' },
  ],
  rows: [
    { day: '2011-12-09', name: '=1+1', value: '-11062.065' },
    { day: '2011-12-10', name: 'bell \u0007', value: null },
  ],
}

const [rows, about] = toSheets('Trend', table, [['Filters', 'none']])

test('numbers are numbers, days are dates, and texts that look like formulas are texts', () => {
  expect(rows?.data[1]).toEqual([
    { type: Date, value: new Date('2011-12-09T00:00:00Z'), format: 'yyyy-mm-dd' },
    { type: String, value: '=1+1' },
    { type: Number, value: -11062.065, format: '#,##0.00' },
  ])
})

test('what is unknown is an empty cell, and what XML cannot hold is left out', () => {
  expect(rows?.data[2]?.slice(1)).toEqual([{ type: String, value: 'bell ' }, null])
})

test('a second sheet says what the rows are of', () => {
  expect(about?.data.map((row) => row.map((cell) => (cell as { value: unknown }).value))).toEqual([
    ['Shows', 'Trend'],
    ['Filters', 'none'],
  ])
})

test('a reader of workbooks finds the same cells', async () => {
  const sheets = toSheets('Trend', table, [['Filters', 'none']])
  const { tables } = await openedTables(Buffer.from(await (await writeExcelFile(sheets).toBlob()).arrayBuffer()))
  expect(tables.map(({ name }) => name)).toEqual(['Data', 'About'])
  expect(await contentOf(tables[0])).toEqual([
    ['Day', 'Product', 'Net sales'],
    ['2011-12-09', '=1+1', '-11062.065'],
    ['2011-12-10', 'bell ', ''],
  ])
  expect(await contentOf(tables[1])).toEqual([
    ['Shows', 'Trend'],
    ['Filters', 'none'],
  ])
})
