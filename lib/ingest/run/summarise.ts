import type { ClientBase } from 'pg'
import type { ImportSummary } from '@/lib/domain/import-report'
import { countProfiles } from '@/lib/ingest/load/check-staging'
import { stagingTables } from '@/lib/ingest/load/staging-tables'

/** What the staged data says of itself: lines, orders and sums by kind; how many orders, products, customers; from when to when. */
export async function summarise(client: ClientBase, importId: number): Promise<ImportSummary> {
  const tables = stagingTables(importId)
  const kinds = await client.query<ImportSummary['kinds'][number]>(
    `select kind, sum(lines)::integer as lines, count(*)::integer as orders, trim_scale(sum(amount))::text as amount
     from (select order_no, kind, count(*) as lines, sum(amount) as amount from ${tables.line} group by order_no, kind) o
     group by kind order by kind`,
  )
  const rest = await client.query<Omit<ImportSummary, 'kinds'>>(
    `select count(*)::integer as orders, count(distinct customer_key)::integer as customers,
            (select count(distinct sku)::integer from ${tables.product}) as products,
            to_char(min(ordered_at), 'YYYY-MM-DD"T"HH24:MI:SS') as "firstAt",
            to_char(max(ordered_at), 'YYYY-MM-DD"T"HH24:MI:SS') as "lastAt"
     from ${tables.order}`,
  )
  const row = rest.rows[0]
  if (!row) throw new Error('an aggregate returned no row')
  return { kinds: kinds.rows, ...row, customers: row.customers + (await countProfiles(client, importId)) }
}
