import type { Publication } from './publication'

const BULK_SHARE = 20
const WORTH_ANALYZING = 20_000
/** Of a hundred, the usual target: a third of the rows is sampled, which is enough to choose between loops and hashes. */
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
     analyze orders (workspace_id, branch_id, customer_id, ordered_at, sale_lines),
             order_line (workspace_id, branch_id, customer_id, product_id, ordered_at, kind)`,
  )
}
