import type { ClientBase } from 'pg'

/** Names of a run's staging tables. */
export type StagingTables = {
  readonly order: string
  readonly line: string
  readonly product: string
  readonly lateRow: string
  readonly productDay: string
  /** Made only for files of profiles. */
  readonly profile: string
}

export const stagingTables = (importId: number): StagingTables => ({
  order: `staging.order_${importId}`,
  line: `staging.line_${importId}`,
  product: `staging.product_${importId}`,
  lateRow: `staging.late_row_${importId}`,
  productDay: `staging.product_day_${importId}`,
  profile: `staging.profile_${importId}`,
})

/** Makes a run's staging tables, empty. Unlogged: a crash of the server empties them, which publish notices. */
export async function createStaging(client: ClientBase, importId: number): Promise<void> {
  const tables = stagingTables(importId)
  await dropStaging(client, importId)
  await client.query(`
    create unlogged table ${tables.order} (
      no integer not null,
      key_base text collate "C" not null,
      order_key text collate "C" not null,
      order_number text, branch_key text collate "C", customer_key text collate "C", country text,
      ordered_at timestamp(3) not null, utc_offset smallint, status text, counted boolean not null,
      currency char(3) not null, payment text, stated_total numeric,
      shipped_at timestamp(3), device text, channel text, customer_name text, customer_email text,
      rows integer not null, repeated integer not null, lines integer not null,
      sale_lines integer not null, return_lines integer not null, cancel_lines integer not null, other_lines integer not null,
      units numeric(18, 4), gross numeric(24, 8), discount numeric(24, 8), tax numeric(24, 8), returns numeric(24, 8)
    );
    create unlogged table ${tables.line} (
      order_no integer not null, ordinal integer not null, sells_first boolean not null, product_no integer not null, "row" integer not null,
      line_key bigint not null, kind line_kind not null,
      quantity numeric(18, 4) not null, unit_price numeric(24, 8) not null, amount numeric(24, 8) not null,
      discount numeric(24, 8) not null, tax numeric(24, 8) not null, cost numeric(24, 8)
    );
    create unlogged table ${tables.product} (
      no integer not null, sku text collate "C" not null, kind product_kind not null, name text collate "C",
      brand text collate "C", category text collate "C"
    );
    create unlogged table ${tables.lateRow} (
      key_base text collate "C" not null, position integer not null, cleaned text not null
    )`)
}

export async function dropStaging(client: ClientBase, importId: number): Promise<void> {
  await client.query(`drop table if exists ${Object.values(stagingTables(importId)).join(', ')}`)
}
