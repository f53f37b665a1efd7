import { beforeEach, expect, test } from 'vitest'
import { runImport } from '@/lib/ingest/run/run-import'
import { importReport } from '@/lib/records/import-report'
import { importText } from '@/lib/testing/import-text'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { askPublish, askReview } from './ask-run'
import { changeReading } from './change-reading'
import { getReading } from './get-reading'
import { getReview } from './get-review'

const HEADER = 'Order;Ordered at;Product code;Product;Quantity;Unit price'
const sound = (i: number) =>
  `R-${100 + i};2024-04-${10 + (i % 20)} 09:15;A-${i % 7};Teapot ${i % 5};${1 + (i % 4)};12.50`
const ROWS = Array.from({ length: 30 }, (_, i) => sound(i))
const LOST = 'R-201;2024-04-12 10:00A-3;Cup;2;3.95'
const DOUBLED = 'R-202;2024-04-12 11:00;;A-4;Saucer;2;4.95'
const file = [HEADER, ...ROWS.slice(0, 10), LOST, ...ROWS.slice(10, 20), DOUBLED, ...ROWS.slice(20), ''].join('\n')

let workspace: { id: number; currency: string; dataVersion: number }
let actor: { workspaceId: number; userId: null }

beforeEach(async () => {
  workspace = await insertWorkspace()
  actor = { workspaceId: workspace.id, userId: null }
})

const mended = <Cleaning extends { rule: string }>(cleanings: readonly Cleaning[]) =>
  cleanings.filter(({ rule }) => rule === 'row-mended')

const expected = {
  rule: 'row-mended',
  count: 2,
  samples: [
    {
      row: 12,
      note: 'Row 12: a separator is missing.',
      repair: { before: LOST, after: ['R-201', '2024-04-12 10:00', 'A-3', 'Cup', '2', '3.95'] },
    },
    {
      row: 23,
      note: 'Row 23: there is a separator too many.',
      repair: { before: DOUBLED, after: ['R-202', '2024-04-12 11:00', 'A-4', 'Saucer', '2', '4.95'] },
    },
  ],
}

test('damaged rows are proposed as mended, before and after, and loaded so', async () => {
  const { id, sequence } = await importText(workspace.id, file)
  const { preview, rules } = await getReading(workspace.id, sequence)
  expect(mended(preview.cleanings)).toEqual([expected])
  expect(preview.rows).toMatchObject({ total: 33, loaded: 32, rejected: 0 })
  expect(rules.find(({ name }) => name === 'row-mended')).toMatchObject({ on: true, switchable: true, count: 2 })
  await askReview(actor, sequence)
  await runImport(id)
  const { review } = await getReview(workspace, sequence)
  expect(mended(review?.cleanings ?? [])).toMatchObject([expected])
  await askPublish(actor, sequence, { ignoreLimits: false, remember: false })
  await runImport(id)
  const report = await importReport(workspace, sequence)
  expect(report).toMatchObject({ state: 'published', rows: { total: 33, loaded: 32, rejected: 0, skipped: 1 } })
  expect(mended(report.cleanings)).toEqual([expected])
})

test('declined, they stay as they stand and are rejected with their text; the layout remembers', async () => {
  const { id, sequence } = await importText(workspace.id, file)
  const { preview } = await changeReading({ workspaceId: workspace.id, userId: null }, sequence, {
    rules: [{ name: 'row-mended', on: false }],
  })
  expect(preview.rows).toMatchObject({ total: 33, loaded: 30, rejected: 2 })
  expect(mended(preview.cleanings)).toEqual([])
  await askPublish(actor, sequence, { ignoreLimits: false, remember: true })
  await runImport(id)
  const report = await importReport(workspace, sequence)
  expect(report).toMatchObject({ state: 'published', rows: { total: 33, loaded: 30, rejected: 2, skipped: 1 } })
  expect(report.rejected.first.map(({ row, cells }) => [row, cells.join(';')])).toEqual([
    [12, LOST],
    [23, DOUBLED],
  ])
  const next = await importText(workspace.id, file.replaceAll('R-', 'S-'))
  expect(next).toMatchObject({ state: 'published', rowsLoaded: 30, rowsRejected: 2 })
})

test('of a file with personal columns only the shape of a damaged row is shown', async () => {
  const personal = file.replace('Product;Quantity', 'Customer name;Quantity').replaceAll('Teapot', 'Erika Muster')
  const { sequence } = await importText(workspace.id, personal)
  const { preview } = await getReading(workspace.id, sequence)
  expect(mended(preview.cleanings)[0]?.samples[0]?.repair?.before).toBe('x-999;9999-99-99 99:99x-9;xxx;9;9.99')
})
