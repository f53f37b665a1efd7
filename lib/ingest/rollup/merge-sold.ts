import type { Publication } from '@/lib/ingest/load/publication'
import { productTotalColumns } from './product-totals'

const ROLLUPS = { product_day: 'day', product_month: 'month', product_quarter: 'quarter' } as const
export type Rollup = keyof typeof ROLLUPS

const sums = productTotalColumns.split(', ')

/** Column list for COPY of what new orders sold into a rollup, or into the table that `mergeSold` reads. */
export const soldColumns = (rollup: Rollup): string =>
  `workspace_id, ${ROLLUPS[rollup]}, branch_id, known, product_id, ${productTotalColumns}`

/** Table that holds what is to be added to a rollup. */
export const soldTable = (rollup: Rollup): string => `added_${rollup}`

export async function createSoldTables({ client }: Publication): Promise<void> {
  const tables = Object.keys(ROLLUPS).map(
    (rollup) => `create temporary table added_${rollup} (like ${rollup}) on commit drop`,
  )
  await client.query(tables.join('; '))
}

/** Of these dates, those of which the rollup has rows already. */
export async function heldDates(
  { client, workspaceId }: Publication,
  rollup: Rollup,
  dates: readonly string[],
): Promise<Set<string>> {
  const found = await client.query<{ date: string }>(
    // By the first date from there on, which is found in the index: of a table that grew a lot the planner would rather
    // read all.
    `select given.date::text as date from unnest($2::date[]) as given(date)
     where given.date = (select min(r.${ROLLUPS[rollup]}) from ${rollup} r
                         where r.workspace_id = $1 and r.${ROLLUPS[rollup]} >= given.date)`,
    [workspaceId, dates],
  )
  return new Set(found.rows.map(({ date }) => date))
}

/**
 * Adds what new orders sold to a rollup that holds some of it, and empties the table it came in. An order has one day
 * and is new as a whole, so that sums and numbers of orders add up whatever the workspace held before.
 */
export async function mergeSold({ client }: Publication, rollup: Rollup): Promise<void> {
  const key = `workspace_id, ${ROLLUPS[rollup]}, product_id, branch_id, known`
  await client.query(
    `insert into ${rollup} (${key}, ${productTotalColumns})
     select ${key}, ${productTotalColumns} from ${soldTable(rollup)} order by ${key}
     on conflict (${key}) do update set ${sums.map((name) => `${name} = ${rollup}.${name} + excluded.${name}`).join(', ')};
     truncate ${soldTable(rollup)}`,
  )
}
