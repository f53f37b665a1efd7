import { beforeEach, expect, test } from 'vitest'
import { importText } from '@/lib/testing/import-text'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { changeReading } from './change-reading'
import { getReading } from './get-reading'

const ROWS = Array.from({ length: 20 }, (_, i) => `R-${100 + i},2024-04-${10 + i},A-${i % 7},${1 + (i % 4)},12.50`)
const text = (header: string) => [header, ...ROWS, ''].join('\n')

let workspaceId: number

beforeEach(async () => {
  workspaceId = (await insertWorkspace()).id
})

test('two names run together: what they are read as is shown, and may be said otherwise', async () => {
  const { sequence } = await importText(workspaceId, text('Order number,Date,SKUQuantity,Unit price'))
  const { file, columns, ready } = await getReading(workspaceId, sequence)
  expect(file.headerDoubt).toEqual({ cells: ['Order number', 'Date', 'SKUQuantity', 'Unit price'], mended: true })
  expect(columns.map(({ name, field }) => [name, field])).toEqual([
    ['Order number', 'order'],
    ['Date', 'time'],
    ['SKU', 'sku'],
    ['Quantity', 'quantity'],
    ['Unit price', 'unitPrice'],
  ])
  expect(ready).toBe(true)
  const said = await changeReading({ workspaceId, userId: null }, sequence, {
    columns: [{ place: 2, field: 'description' }],
  })
  expect(said.columns[2]).toMatchObject({ field: 'description' })
  expect(said.file.headerDoubt).toMatchObject({ mended: true })
})

test('a header with a name too few waits for a person even if its names are known', async () => {
  const lines = ROWS.map((_, i) => `${536_365 + i},85123A,LANTERN,6,2010-12-0${1 + (i % 9)} 08:26,2.55,17850,France`)
  const header = 'InvoiceNo,StockCode,DescriptionQuantity,InvoiceDate,UnitPrice,CustomerID,Country'
  const imported = await importText(workspaceId, [header, ...lines, ''].join('\n'))
  expect(imported).toMatchObject({ state: 'waiting', layoutName: 'online-retail' })
  const { file } = await getReading(workspaceId, imported.sequence)
  expect(file.headerDoubt).toMatchObject({ mended: true })
})

test('a table exported twice is read without the outer quotes, unless a person says that they belong to it', async () => {
  const once = text('Order number,Date,SKU,Quantity,Unit price').trimEnd().split('\n')
  const twice = once.map((row) => `"${row}"`).join('\r\n')
  const { sequence } = await importText(workspaceId, `${twice}\r\n`)
  const { file, columns } = await getReading(workspaceId, sequence)
  expect(file).toMatchObject({ format: 'wrapped-text', sheet: 'without the outer quotes', delimiter: ',' })
  expect(columns).toHaveLength(5)
  const declined = await changeReading({ workspaceId, userId: null }, sequence, { sheet: 'as it stands' })
  expect(declined.file).toMatchObject({ format: 'wrapped-text', sheet: 'as it stands' })
  expect(declined.columns).toHaveLength(1)
  expect(await getReading(workspaceId, sequence)).toMatchObject({ columns: declined.columns, ready: false })
  const taken = await changeReading({ workspaceId, userId: null }, sequence, { sheet: 'without the outer quotes' })
  expect(taken.columns.map(({ field }) => field)).toEqual(columns.map(({ field }) => field))
})

test('cells that are formulas holding a text are read as these texts, unless a person says otherwise', async () => {
  const cells = ROWS.map((row) =>
    row
      .split(',')
      .map((cell, i) => (i % 2 === 0 ? `="${cell}"` : cell))
      .join(','),
  )
  const { sequence } = await importText(
    workspaceId,
    ['Order number,Date,SKU,Quantity,Unit price', ...cells, ''].join('\n'),
  )
  const { file, ready, preview } = await getReading(workspaceId, sequence)
  expect(file).toMatchObject({ format: 'formula-text', sheet: 'texts in place of formulas' })
  expect(ready).toBe(true)
  expect(preview.lines[0]).toMatchObject({ order: 'R-100', sku: 'A-0', unitPrice: '12.5' })
  const declined = await changeReading({ workspaceId, userId: null }, sequence, { sheet: 'as it stands' })
  expect(declined.columns[0]?.samples[0]).toBe('="R-100"')
})
