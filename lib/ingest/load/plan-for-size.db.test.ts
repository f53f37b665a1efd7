import { expect, test } from 'vitest'
import { pool } from '@/lib/platform/db'

test.each(['order_line', 'order_sighting', 'order_claim', 'superseded_line'])(
  '%s has one index by workspace, so that no other is taken for an order while statistics do not know the workspace',
  async (table) => {
    const found = await pool().query<{ primary: boolean }>(
      `select i.indisprimary as primary from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
       where i.indrelid = $1::regclass and a.attname = 'workspace_id'`,
      [table],
    )
    expect(found.rows).toEqual([{ primary: true }])
  },
)
