import { once } from 'node:events'
import { createWriteStream, existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { finished } from 'node:stream/promises'
import { DuckDBInstance } from '@duckdb/node-api'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import type { Rows } from './questions/bench-question'

const tables = {
  line: {
    from: `select order_key, kind, customer_id, product_id, branch_id, ordered_at, quantity, unit_price, amount, discount
           from order_line where workspace_id = $1`,
    columns: {
      order_key: 'VARCHAR',
      kind: 'VARCHAR',
      customer_id: 'INTEGER',
      product_id: 'INTEGER',
      branch_id: 'INTEGER',
      ordered_at: 'TIMESTAMP',
      quantity: 'DECIMAL(18,4)',
      unit_price: 'DECIMAL(18,6)',
      amount: 'DECIMAL(18,6)',
      discount: 'DECIMAL(18,6)',
    },
  },
  orders: {
    from: 'select order_key, country from orders where workspace_id = $1',
    columns: { order_key: 'VARCHAR', country: 'VARCHAR' },
  },
  product: {
    from: 'select id, sku, kind from product where workspace_id = $1',
    columns: { id: 'INTEGER', sku: 'VARCHAR', kind: 'VARCHAR' },
  },
  customer: {
    from: 'select id, key from customer where workspace_id = $1',
    columns: { id: 'INTEGER', key: 'VARCHAR' },
  },
} as const

async function unload(client: pg.ClientBase, statement: string, file: string): Promise<void> {
  const rows = client.query(copyTo(`copy (${statement}) to stdout (format csv)`))
  const stream = createWriteStream(file)
  for await (const chunk of rows) if (!stream.write(chunk)) await once(stream, 'drain')
  stream.end()
  await finished(stream)
}

export type Duck = { readonly ask: (sql: string) => Promise<Rows>; readonly close: () => void }

/** A DuckDB with two threads and a workspace's rows, as they stand in PostgreSQL, in a file of its own; one that is there is taken. */
export async function openDuck(client: pg.ClientBase, workspaceId: number, folder: string): Promise<Duck> {
  const stored = path.join(folder, 'lines.duckdb')
  const isThere = existsSync(stored)
  const instance = await DuckDBInstance.create(stored, { threads: '2' })
  const connection = await instance.connect()
  for (const [name, { from, columns }] of Object.entries(isThere ? {} : tables)) {
    const file = path.join(folder, `${name}.csv`)
    await unload(client, from.replace('$1', String(workspaceId)), file)
    const types = Object.entries(columns).map(([column, type]) => `'${column}': '${type}'`)
    await connection.run(
      `create table ${name} as select * from read_csv('${file}', header = false, columns = {${types.join(', ')}})`,
    )
    rmSync(file)
  }
  await connection.run('checkpoint')
  const ask = async (sql: string): Promise<Rows> => {
    const reader = await connection.runAndReadAll(sql)
    return reader.getRowsJson() as Rows
  }
  return { ask, close: () => connection.closeSync() }
}
