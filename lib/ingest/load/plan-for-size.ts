import type pg from 'pg'
import type { Publication } from './publication'

const BULK_SHARE = 20
const WORTH_ANALYZING = 20_000
/** The usual target is 100. Fewer rows are read for 30, and they tell loops and hashes apart as well. */
const STATISTICS = 30

/**
 * Tells the planner how the transaction reads. A workspace that statistics do not know yet looks empty to it, and it
 * would loop over millions of rows; where the orders at hand are a good part of the workspace, looping is switched off.
 * @param orders number of orders the transaction is about
 * @returns whether they are a good part of the workspace
 */
export async function planForSize({ client, workspaceId }: Publication, orders: number): Promise<boolean> {
  const most = orders * BULK_SHARE
  const found = await client.query<{ known: number }>(
    'select count(*)::integer as known from (select 1 from orders where workspace_id = $1 limit $2) o',
    [workspaceId, most + 1],
  )
  const bulk = (found.rows[0]?.known ?? 0) <= most
  await client.query(`set local work_mem = '128MB'; set local enable_nestloop = ${bulk ? 'off' : 'on'}`)
  return bulk
}

/**
 * Runs a statement that is mostly about few orders. The planner may find their lines one by one whatever `planForSize`
 * said, and counts on finding them in memory, where they were just written.
 */
export async function lookUp(client: pg.ClientBase, statement: string): Promise<pg.QueryResult> {
  const found = await client.query<{ loops: string; pages: string }>(
    "select current_setting('enable_nestloop') as loops, current_setting('random_page_cost') as pages",
  )
  await client.query('set local enable_nestloop = on; set local random_page_cost = 1.1')
  const result = await client.query(statement)
  const [before] = found.rows
  await client.query(`set local enable_nestloop = ${before?.loops}; set local random_page_cost = ${before?.pages}`)
  return result
}

/** Runs a statement that reads a large table from end to end, by several processes where the server has them to spare. */
export async function readTogether(client: pg.ClientBase, statement: string): Promise<void> {
  await client.query('set local parallel_setup_cost = 0; set local parallel_tuple_cost = 0')
  await client.query(statement)
  await client.query('set local parallel_setup_cost to default; set local parallel_tuple_cost to default')
}

/** Lets the planner see how large the tables are in which a batch is looked up, this transaction's rows included. */
export async function analyzeLookedUp({ client }: Publication): Promise<void> {
  await client.query(
    `set local work_mem = '128MB';
     analyze branch (key), customer (workspace_id, key), product (workspace_id, sku), product_alias (workspace_id, product_id, name),
             orders (workspace_id, order_key)`,
  )
}

/** Lets the planner see what a large load brought, before rollups are read from it. */
export async function analyzeLoaded({ client }: Publication, lines: number): Promise<void> {
  if (lines < WORTH_ANALYZING) return
  await client.query(
    `set local default_statistics_target = ${STATISTICS};
     analyze orders (workspace_id, branch_id, customer_id, ordered_at, sale_lines, return_lines, cancel_lines),
             order_sighting (workspace_id, order_key, import_id),
             order_line (workspace_id, order_key, branch_id, customer_id, product_id, ordered_at, kind)`,
  )
}
