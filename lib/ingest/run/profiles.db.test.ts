import { beforeEach, expect, test } from 'vitest'
import { askPublish } from '@/lib/ingest/understand/ask-run'
import { changeReading } from '@/lib/ingest/understand/change-reading'
import { getReading } from '@/lib/ingest/understand/get-reading'
import { getReview } from '@/lib/ingest/understand/get-review'
import { undoImport } from '@/lib/ingest/undo/undo-import'
import { prisma } from '@/lib/platform/db'
import { importText } from '@/lib/testing/import-text'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { type Random, random } from '@/lib/testing/random'
import { runImport } from './run-import'

type Profile = Record<string, string | number | null>

/** Customers as the fashion group's file has them: days since the last order are hours. */
function profiles(chance: Random, count: number): Profile[] {
  return Array.from({ length: count }, (_, i) => {
    const first = chance.whole(30, 2_000)
    const items = chance.whole(0, 9)
    return {
      customer_id: `f${i.toString(16).padStart(8, '0')}`,
      days_since_first_order: first,
      days_since_last_order: chance.whole(1, first) * 24,
      is_newsletter_subscriber: chance.pick(['Y', 'N']),
      orders: chance.whole(1, 20),
      cc_payments: chance.whole(0, 1),
      macc_items: items,
      wacc_items: items,
      coupon_discount_applied: chance.chance(0.2) ? null : chance.whole(0, 9_000) / 100,
      revenue: chance.whole(1_000, 90_000) / 100,
    }
  })
}

const ndjson = (rows: readonly Profile[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

let workspaceId: number
beforeEach(async () => {
  workspaceId = (await insertWorkspace({ currency: 'AUD' })).id
})

const actor = () => ({ workspaceId, userId: null })
const customers = () => prisma().customer.findMany({ where: { workspaceId }, orderBy: { key: 'asc' } })

test('profiles are reviewed, corrected and loaded as typed attributes; duplicates are dropped; undo takes them back', async () => {
  const rows = profiles(random(5), 300)
  const imported = await importText(workspaceId, ndjson([...rows, ...rows.slice(0, 7)]))
  expect(imported).toMatchObject({ state: 'review', layoutName: 'customer-profiles' })
  const workspace = await prisma().workspace.findUniqueOrThrow({ where: { id: workspaceId } })
  const { review } = await getReview(workspace, imported.sequence)
  expect(review).toMatchObject({
    rows: { loaded: 300, duplicate: 7, rejected: 0 },
    impact: { customers: { added: 300 } },
  })
  expect(review?.impact?.sentences).toEqual(['300 new customers.'])
  const counts = Object.fromEntries((review?.cleanings ?? []).map(({ rule, count }) => [rule, count]))
  expect(counts).toEqual({ 'hours-for-days': 307, 'repeated-profile': 7, 'yes-no': 307 })
  await askPublish(actor(), imported.sequence, { ignoreLimits: false, remember: true })
  await runImport(imported.id)
  expect(await prisma().import.findUniqueOrThrow({ where: { id: imported.id } })).toMatchObject({
    state: 'published',
    rowsLoaded: 300,
    rowsDuplicate: 7,
  })
  expect((await customers()).map(({ key, attributes }) => ({ key, attributes }))).toEqual(
    rows.map(({ customer_id, ...said }) => ({
      key: customer_id,
      attributes: {
        ...said,
        days_since_last_order: Number(said.days_since_last_order) / 24,
        is_newsletter_subscriber: said.is_newsletter_subscriber === 'Y',
      },
    })),
  )
  await undoImport(workspaceId, imported.sequence)
  expect(await customers()).toEqual([])
})

test('a correction may be switched off; the latest file says what is known, undo goes back to the one before', async () => {
  const [first = {}, second = {}] = profiles(random(6), 2)
  const before = await importText(workspaceId, ndjson([first, second]))
  await changeReading({ workspaceId, userId: null }, before.sequence, {
    rules: [{ name: 'hours-for-days', on: false }],
  })
  await askPublish(actor(), before.sequence, { ignoreLimits: false, remember: false })
  await runImport(before.id)
  const [known] = await customers()
  expect(known?.attributes).toMatchObject({ days_since_last_order: first.days_since_last_order })
  const after = await importText(workspaceId, ndjson([{ ...first, orders: 99 }]))
  await askPublish(actor(), after.sequence, { ignoreLimits: false, remember: false })
  await runImport(after.id)
  expect((await customers())[0]?.attributes).toMatchObject({ orders: 99 })
  await undoImport(workspaceId, after.sequence)
  expect((await customers())[0]?.attributes).toMatchObject({ orders: first.orders })
})

test('any other file of customers may be said to be one', async () => {
  const waiting = await importText(workspaceId, 'Kundennummer,Alter,Stammkunde\nK1,41,Y\nK2,37,N\n')
  expect(waiting.state).toBe('waiting')
  const { ready, columns } = await changeReading({ workspaceId, userId: null }, waiting.sequence, {
    rowShape: 'profile',
  })
  expect([ready, columns.map(({ field }) => field)]).toEqual([true, ['customer', 'attribute', 'attribute']])
  await askPublish(actor(), waiting.sequence, { ignoreLimits: false, remember: true })
  await runImport(waiting.id)
  expect((await customers()).map(({ attributes }) => attributes)).toEqual([
    { Alter: 41, Stammkunde: true },
    { Alter: 37, Stammkunde: false },
  ])
  const next = await importText(workspaceId, 'Kundennummer,Alter,Stammkunde\nK3,20,Y\n')
  expect(next).toMatchObject({ state: 'published', rowsLoaded: 1 })
  expect((await getReading(workspaceId, next.sequence)).match).toBe('known')
})
