import type { ClientBase } from 'pg'
import { stagingTables } from './staging-tables'

/** What a run put into staging; kept with the import so that publishing can tell whether it is all still there. */
export type Staged = {
  readonly orders: number
  readonly lines: number
  readonly products: number
  /** Rows that became order lines; the others were told apart while parsing. */
  readonly rows: number
  /** Σ amount over all kinds, as exact text. */
  readonly amount: string
}

/** Counts what lies in staging; undefined when the tables are gone. */
export async function countStaged(client: ClientBase, importId: number): Promise<Staged | undefined> {
  const tables = stagingTables(importId)
  const there = await client.query<{ there: boolean }>(
    'select to_regclass($1) is not null and to_regclass($2) is not null and to_regclass($3) is not null as there',
    [tables.order, tables.line, tables.product],
  )
  if (!there.rows[0]?.there) return undefined
  const counted = await client.query<{
    orders: number
    lines: number
    products: number
    rows: number
    amount: string
  }>(
    `select (select count(*)::integer from ${tables.order}) as orders,
            (select count(*)::integer from ${tables.product}) as products,
            (select coalesce(sum(rows), 0)::integer from ${tables.order}) as rows, count(*)::integer as lines,
            trim_scale(coalesce(sum(amount), 0))::text as amount
     from ${tables.line}`,
  )
  const [found] = counted.rows
  return found && { ...found, rows: found.rows + (await countProfiles(client, importId)) }
}

/** Customers in a staged file of profiles; 0 for any other. */
export async function countProfiles(client: ClientBase, importId: number): Promise<number> {
  const { profile } = stagingTables(importId)
  if (!(await isThere(client, profile))) return 0
  const counted = await client.query<{ rows: number }>(`select count(*)::integer as rows from ${profile}`)
  return counted.rows[0]?.rows ?? 0
}

/** Whether a staging table was made. */
export async function isThere(client: ClientBase, table: string): Promise<boolean> {
  const found = await client.query<{ there: boolean }>('select to_regclass($1) is not null as there', [table])
  return found.rows[0]?.there ?? false
}

/** Whether staging still holds exactly what the run recorded. */
export async function stagingHolds(client: ClientBase, importId: number, recorded: Staged): Promise<boolean> {
  const now = await countStaged(client, importId)
  return (
    now !== undefined &&
    now.orders === recorded.orders &&
    now.lines === recorded.lines &&
    now.products === recorded.products &&
    now.rows === recorded.rows &&
    now.amount === recorded.amount
  )
}
