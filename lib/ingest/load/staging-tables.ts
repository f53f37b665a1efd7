import type { ClientBase } from 'pg'

/** Names of a run's staging tables. */
export type StagingTables = {
  readonly order: string
  readonly line: string
  readonly product: string
  readonly lateRow: string
  /** Made only for files of profiles. */
  readonly profile: string
}

export const stagingTables = (importId: number): StagingTables => ({
  order: `staging.order_${importId}`,
  line: `staging.line_${importId}`,
  product: `staging.product_${importId}`,
  lateRow: `staging.late_row_${importId}`,
  profile: `staging.profile_${importId}`,
})

/** Of a publication that stages a batch at a time, for itself alone. */
export const batchTables: Pick<StagingTables, 'order' | 'line' | 'product'> = {
  order: 'staged_order',
  line: 'staged_line',
  product: 'staged_product',
}

const columns = {
  order: `
    no integer not null,
    key_base text collate "C" not null,
    order_key text collate "C" not null,
    order_number text, branch_key text collate "C", customer_key text collate "C", country text,
    ordered_at timestamp(3) not null, utc_offset smallint, status text, counted boolean not null,
    currency char(3) not null, payment text, stated_total numeric,
    shipped_at timestamp(3), device text, channel text, customer_name text, customer_email text,
    rows integer not null, repeated integer not null, lines integer not null,
    sale_lines integer not null, return_lines integer not null, cancel_lines integer not null, other_lines integer not null,
    units numeric(18, 4), gross numeric(24, 8), discount numeric(24, 8), tax numeric(24, 8), returns numeric(24, 8)`,
  line: `
    order_no integer not null, ordinal integer not null, product_no integer not null, "row" integer not null,
    line_key bigint not null, kind line_kind not null,
    quantity numeric(18, 4) not null, unit_price numeric(24, 8) not null, amount numeric(24, 8) not null,
    discount numeric(24, 8) not null, tax numeric(24, 8) not null, cost numeric(24, 8)`,
  product: `
    no integer not null, sku text collate "C" not null, kind product_kind not null, name text collate "C",
    brand text collate "C", category text collate "C"`,
}

/** Makes a run's staging tables, empty. Unlogged: a crash of the server empties them, which publish notices. */
export async function createStaging(client: ClientBase, importId: number): Promise<void> {
  const tables = stagingTables(importId)
  await dropStaging(client, importId)
  await client.query(`
    create unlogged table ${tables.order} (${columns.order});
    create unlogged table ${tables.line} (${columns.line});
    create unlogged table ${tables.product} (${columns.product});
    create unlogged table ${tables.lateRow} (
      key_base text collate "C" not null, position integer not null, cleaned text not null
    )`)
}

/** Makes `batchTables`, for the transaction at hand, and `whole_order`: orders of the batch with their lines in arrays. */
export async function createBatchTables(client: ClientBase): Promise<void> {
  const { order, line, product } = batchTables
  await client.query(`
    create temporary table ${order} (${columns.order}) on commit drop;
    create temporary table ${line} (${columns.line}) on commit drop;
    create temporary table ${product} (${columns.product}) on commit drop;
    create temporary table whole_order (
      no integer, line_keys bigint[], ordinals integer[], rows integer[], alias_ids integer[]
    ) on commit drop`)
}

export async function dropStaging(client: ClientBase, importId: number): Promise<void> {
  await client.query(`drop table if exists ${Object.values(stagingTables(importId)).join(', ')}`)
}
