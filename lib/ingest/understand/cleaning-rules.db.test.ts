import { beforeEach, expect, test } from 'vitest'
import { runImport } from '@/lib/ingest/run/run-import'
import { prisma } from '@/lib/platform/db'
import { importText } from '@/lib/testing/import-text'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { askPublish } from './ask-run'
import { changeReading } from './change-reading'
import { getReading } from './get-reading'

const FILE = [
  'Order No;Order Date;SKU;Product;Qty;Price',
  '1;2024-05-13;A;Alpha;1;2,50',
  '1;2024-05-13;A;Alpha;1;2,50',
  '1;2024-05-13;;Beta;1;4,00',
  '2;2024-05-14;A;Alpha;1;2,50',
].join('\n')

let workspaceId: number
beforeEach(async () => {
  workspaceId = (await insertWorkspace()).id
})

async function published(rules: { name: string; on: boolean }[]) {
  const { id, sequence } = await importText(workspaceId, FILE)
  await changeReading({ workspaceId, userId: null }, sequence, { rules })
  await askPublish({ workspaceId, userId: null }, sequence, { ignoreLimits: true, remember: false })
  await runImport(id)
  const { rowsLoaded, rowsDuplicate, rowsRejected, rowsSkipped, rowsTotal } = await prisma().import.findUniqueOrThrow({
    where: { id },
  })
  expect(rowsTotal).toBe(rowsLoaded + rowsDuplicate + rowsRejected + rowsSkipped)
  const counts = await prisma().cleaningCount.findMany({ where: { importId: id }, orderBy: { rule: 'asc' } })
  return { rowsLoaded, rowsDuplicate, rowsRejected, counts: counts.map(({ rule, count }) => [rule, count]) }
}

test('what a rule does is shown before anything is loaded, on and off', async () => {
  const { sequence } = await importText(workspaceId, FILE)
  const { rules, preview } = await getReading(workspaceId, sequence)
  const on = Object.fromEntries(rules.map((rule) => [rule.name, [rule.on, rule.count]]))
  expect(on).toMatchObject({
    'product-by-name': [true, 1],
    'drop-repeated-row': [false, 0],
    'repeated-row': [true, 1],
  })
  expect(preview.rows).toMatchObject({ loaded: 4, rejected: 0 })
  const changed = await changeReading({ workspaceId, userId: null }, sequence, {
    rules: [{ name: 'product-by-name', on: false }],
  })
  expect(changed.preview).toMatchObject({
    rows: { loaded: 3, rejected: 1 },
    rejected: [{ row: 4, rule: 'sku-missing' }],
  })
  expect(changed.rules.find(({ name }) => name === 'product-by-name')).toMatchObject({ on: false, count: 0 })
})

test('repeated rows are kept, and dropped where the layout says so', async () => {
  expect(await published([])).toEqual({
    rowsLoaded: 4,
    rowsDuplicate: 0,
    rowsRejected: 0,
    counts: [
      ['product-by-name', 1],
      ['repeated-row', 1],
    ],
  })
  workspaceId = (await insertWorkspace()).id
  expect(await published([{ name: 'drop-repeated-row', on: true }])).toEqual({
    rowsLoaded: 3,
    rowsDuplicate: 1,
    rowsRejected: 0,
    counts: [
      ['drop-repeated-row', 1],
      ['product-by-name', 1],
    ],
  })
})
