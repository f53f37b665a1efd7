import { describe, expect, test } from 'vitest'
import { undoImport } from '@/lib/ingest/undo/undo-import'
import { pool, prisma } from '@/lib/platform/db'
import { canonicalDump, canonicalHashes } from '@/lib/testing/canonical-dump'
import { importText } from '@/lib/testing/import-text'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { type Random, random } from '@/lib/testing/random'

const HEADER =
  'Name,Email,Financial Status,Created at,Currency,Total,Discount Amount,Source,Shipping Country,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku'
const RETAIL = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country'

type Version = {
  readonly order: string
  readonly status: string
  readonly lines: readonly (readonly [string, number, string])[]
}

/** Shopify's export: what concerns the order stands on its first row. */
const shopify = (versions: readonly Version[]): string =>
  [
    HEADER,
    ...versions.flatMap(({ order, status, lines }) =>
      lines.map(([sku, quantity, price], i) =>
        i === 0
          ? `${order},${order.toLowerCase()}@b.test,${status},2024-05-0${1 + (order.length % 5)} 10:00:00 +0100,GBP,9,0,web,GB,${quantity},Name of ${sku},${price},${sku}`
          : `${order},,,,,,,,,${quantity},Name of ${sku},${price},${sku}`,
      ),
    ),
  ].join('\n')

const retail = (versions: readonly Version[]): string =>
  [
    RETAIL,
    ...versions.flatMap(({ order, lines }) =>
      lines.map(
        ([sku, quantity, price]) =>
          `${order},${sku},Old name of ${sku},${quantity},5/3/2024 9:00,${price},17850,France`,
      ),
    ),
  ].join('\n')

/** A workspace with the keys of every other one here: the same address gets the same pseudonym. */
async function freshWorkspace(): Promise<number> {
  const { id } = await insertWorkspace()
  await prisma().workspace.update({ where: { id }, data: { keySalt: '6f1c0c8e-8a52-4a55-9f0b-3c3a3a8f0a11' } })
  return id
}
const linesOf = async (workspaceId: number) => (await canonicalDump(workspaceId)).line ?? []

describe('an export that says orders anew', () => {
  const first: Version[] = [
    {
      order: '#1',
      status: 'pending',
      lines: [
        ['A', 2, '5.00'],
        ['B', 1, '3.00'],
      ],
    },
    { order: '#2', status: 'paid', lines: [['A', 1, '5.00']] },
  ]
  const later: Version[] = [
    {
      order: '#1',
      status: 'paid',
      lines: [
        ['A', 1, '5.00'],
        ['C', 1, '7.00'],
      ],
    },
    { order: '#3', status: 'paid', lines: [['D', 1, '1.00']] },
  ]

  test('replaces lines and what is said of the order; undo brings them back', async () => {
    const workspaceId = await freshWorkspace()
    await importText(workspaceId, shopify(first))
    const before = await canonicalHashes(workspaceId)
    const second = await importText(workspaceId, shopify(later))
    expect(second).toMatchObject({ state: 'published', rowsLoaded: 3, linesLoaded: 3 })
    const order = await prisma().order.findFirstOrThrow({ where: { workspaceId, orderKey: '#1' } })
    expect({ ...order, gross: order.gross.toString() }).toMatchObject({ status: 'paid', gross: '12', saleLines: 2 })
    expect(await prisma().supersededLine.count({ where: { workspaceId } })).toBe(2)
    const fates = await prisma().import.findFirstOrThrow({ where: { workspaceId, sequence: 1 } })
    expect(fates).toMatchObject({ rowsLoaded: 1, rowsDuplicate: 2, linesLoaded: 1 })
    await undoImport(workspaceId, 2)
    expect(await canonicalHashes(workspaceId)).toEqual(before)
    expect(await prisma().supersededLine.count({ where: { workspaceId } })).toBe(0)
  })

  test('undoing the first leaves what the second says', async () => {
    const [both, alone] = [await freshWorkspace(), await freshWorkspace()]
    await importText(both, shopify(first))
    await importText(both, shopify(later))
    await undoImport(both, 1)
    await importText(alone, shopify(later))
    expect(await canonicalHashes(both)).toEqual(await canonicalHashes(alone))
  })
})

describe('the law with imports that replace', () => {
  test.each([1, 2, 3, 4, 5, 6])('any imports and undos give the world of those that live (%i)', async (seed) => {
    const chance = random(seed)
    const files = Array.from({ length: 5 }, () => randomFile(chance))
    const live = new Set(files.keys())
    const [tried, plain] = [await freshWorkspace(), await freshWorkspace()]
    const done: number[] = []
    for (const [i, text] of files.entries()) {
      await importText(tried, text)
      done.push(i)
      if (chance.whole(0, 2) > 0) continue
      const gone = done[chance.whole(0, done.length - 1)]
      if (gone === undefined || !live.has(gone)) continue
      await undoImport(tried, gone + 1)
      live.delete(gone)
    }
    for (const i of live) await importText(plain, files[i] ?? '')
    expect(await canonicalDump(tried)).toEqual(await canonicalDump(plain))
    const bad = await pool().query(
      `select 1 from import where workspace_id = $1
       and rows_total <> rows_loaded + rows_duplicate + rows_rejected + rows_blank + rows_skipped`,
      [tried],
    )
    expect(bad.rowCount).toBe(0)
  })

  test('taking all back leaves nothing', async () => {
    const chance = random(99)
    const workspaceId = await freshWorkspace()
    const files = Array.from({ length: 4 }, () => randomFile(chance))
    for (const text of files) await importText(workspaceId, text)
    for (const sequence of [2, 4, 1, 3]) await undoImport(workspaceId, sequence)
    expect(await linesOf(workspaceId)).toEqual([])
    for (const table of [
      'orders',
      'order_sighting',
      'product',
      'product_alias',
      'customer',
      'superseded_line',
      'order_claim',
    ]) {
      const left = await pool().query(`select 1 from ${table} where workspace_id = $1`, [workspaceId])
      expect([table, left.rowCount]).toEqual([table, 0])
    }
  })
})

function randomFile(chance: Random): string {
  const orders = [...new Set(Array.from({ length: chance.whole(2, 5) }, () => `#${chance.whole(1, 6)}`))]
  const versions = orders.map((order) => ({
    order,
    status: ['paid', 'pending', 'voided'][chance.whole(0, 2)] ?? 'paid',
    lines: Array.from({ length: chance.whole(1, 4) }, () => {
      const sku = 'ABCD'[chance.whole(0, 3)] ?? 'A'
      return [sku, chance.whole(1, 2), `${chance.whole(1, 2)}.00`] as const
    }),
  }))
  return chance.whole(0, 2) === 0 ? retail(versions) : shopify(versions)
}
