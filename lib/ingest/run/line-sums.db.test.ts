import { expect, test } from 'vitest'
import { orderTotals, totalColumns } from '@/lib/ingest/load/order-totals'
import { pool } from '@/lib/platform/db'
import { importText } from '@/lib/testing/import-text'
import { insertWorkspace } from '@/lib/testing/insert-workspace'
import { SYNTHETIC_HEADER } from '@/lib/testing/synthetic-orders'

const line = (order: string, quantity: string, price: string): string =>
  `${order},S1,MUG,${quantity},12/1/2010 8:26,${price},12345,France`

test('totals of orders are those of their lines, also where sums are too large to be made while parsing', async () => {
  const { id } = await insertWorkspace()
  const lines = [
    line('600001', '3', '0.333'),
    line('600001', '2', '1.001'),
    line('600002', '9999999', '99999.99'),
    line('600002', '1', '0.00000001'),
    line('C600003', '-1', '12.5'),
    line('600004', '0.0001', '0.0001'),
    line('600004', '5', '0'),
  ]
  await importText(id, [SYNTHETIC_HEADER, ...lines, ''].join('\r\n'))
  const told = await pool().query(
    `select order_key, ${totalColumns.join(', ')} from orders where workspace_id = $1 order by order_key`,
    [id],
  )
  const summed = await pool().query(
    `select l.order_key, ${orderTotals} from order_line l where l.workspace_id = $1 group by l.order_key order by l.order_key`,
    [id],
  )
  expect(told.rows.map(withPlainNumbers)).toEqual(summed.rows.map(withPlainNumbers))
  expect(told.rows.map((row) => withPlainNumbers(row).gross)).toEqual([
    '3.001',
    '999999800000.01000001',
    '0.00000001',
    '0',
  ])
})

/** The same digits whatever the number of trailing zeros. */
const withPlainNumbers = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'string' && value.includes('.') ? value.replace(/\.?0+$/, '') : value,
    ]),
  )
