import type { PoolClient } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pool } from '@/lib/platform/db'
import { importText } from '@/lib/testing/import-text'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { SYNTHETIC_HEADER } from '@/lib/testing/synthetic-orders'
import { claimWholeOrders } from './claim-whole-orders'
import { createIncomingTables } from './incoming-tables'
import type { Incoming } from './publication'
import { batchTables, createBatchTables, stagingTables } from './staging-tables'

const line = (order: string, sku: string): string => `${order},${sku},MUG,1,12/1/2010 8:26,2.5,12345,France`

let client: PoolClient
let incoming: Incoming

/** A workspace of two orders, of which one has a line twice; a transaction in which they come again as they are held. */
beforeEach(async () => {
  const { id: workspaceId } = await insertWorkspace()
  const lines = [line('600001', 'S1'), line('600001', 'S2'), line('600002', 'S1'), line('600002', 'S1')]
  const { id } = await importText(workspaceId, [SYNTHETIC_HEADER, ...lines, ''].join('\r\n'))
  client = await pool().connect()
  const importId = id + 1
  incoming = { client, workspaceId, importId, staged: { ...stagingTables(importId), ...batchTables }, addsUp: true }
  await client.query('begin')
  await createIncomingTables(incoming)
  await createBatchTables(client)
  await client.query(
    `insert into batch_order (no, order_key, rows, lines, fresh)
     select row_number() over (order by order_key), order_key, 2, 2, false from orders where workspace_id = $1`,
    [workspaceId],
  )
  await client.query(
    `insert into whole_order
     select o.no, array_agg(line_key order by line_key, ordinal), array_agg(ordinal order by line_key, ordinal), '{7,8}', '{3,null}'
     from batch_order o join order_line l on l.workspace_id = $1 and l.order_key = o.order_key group by o.no`,
    [workspaceId],
  )
})

afterEach(async () => {
  await client.query('rollback')
  client.release()
})

const claimed = async () =>
  (await client.query('select order_key, import_id, rows, alias_ids, discounts, taxes, costs from order_claim')).rows

const nothing = { discounts: null, taxes: null, costs: null }

test('orders that are the same are claimed', async () => {
  const { importId } = incoming
  expect(await claimWholeOrders(incoming)).toEqual({ rows: 4, lines: 4, others: [] })
  expect(await claimed()).toEqual([
    { order_key: '600001', import_id: importId, rows: [7, 8], alias_ids: [3, null], ...nothing },
    { order_key: '600002', import_id: importId, rows: [7, 8], alias_ids: [3, null], ...nothing },
  ])
  expect((await client.query('select 1 from whole_order')).rowCount).toBe(0)
})

test.each([
  ['another line', 'line_keys = array[line_keys[1], line_keys[2] + 1]'],
  ['a line more', 'line_keys = line_keys || line_keys[2] + 1, ordinals = ordinals || 0'],
  ['a line less', 'line_keys = line_keys[:1], ordinals = ordinals[:1]'],
  ['another number of equal lines', 'ordinals = array[0, ordinals[2] + 1]'],
])('one of %s is told', async (_, change) => {
  await client.query(`update whole_order set ${change} where no = 2`)
  expect(await claimWholeOrders(incoming)).toEqual({ rows: 2, lines: 2, others: [2] })
  expect(await claimed()).toMatchObject([{ order_key: '600001' }])
})

test('what a later import holds is left to be taken over', async () => {
  const earlier = { ...incoming, importId: incoming.importId - 2 }
  const { others, ...whole } = await claimWholeOrders(earlier)
  expect(whole).toEqual({ rows: 0, lines: 0 })
  expect([...others].sort()).toEqual([1, 2])
  expect(await claimed()).toEqual([])
})

test('an order without lines left is not the same as anything', async () => {
  await client.query('delete from order_line where workspace_id = $1', [incoming.workspaceId])
  expect((await claimWholeOrders(incoming)).lines).toBe(0)
  expect(await claimed()).toEqual([])
})
