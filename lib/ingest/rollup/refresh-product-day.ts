import type { Publication } from '@/lib/ingest/load/publication'
import { stagingTables } from '@/lib/ingest/load/staging-tables'
import { lineTotals, productTotalColumns, touchedLines } from './product-totals'

/**
 * Makes the product days of the touched days and branches again: those with this import's orders alone from what was
 * summed in staging, the others from lines.
 */
export async function refreshProductDay(publication: Publication): Promise<void> {
  const { client, workspaceId } = publication
  await client.query(
    `delete from product_day d using touched_slice t
     where d.workspace_id = $1 and d.day = t.day and d.branch_id = t.branch_id`,
    [workspaceId],
  )
  const own = await client.query('select 1 from own_slice limit 1')
  if (own.rowCount !== 0) await insertFromStaging(publication)
  const shared = await client.query('select 1 from slice_order where not own limit 1')
  if (shared.rowCount !== 0) await insertFromLines(publication)
}

async function insertFromStaging({ client, workspaceId, importId }: Publication): Promise<void> {
  await client.query(
    `insert into product_day (workspace_id, day, product_id, branch_id, known, ${productTotalColumns})
     select $1, s.day, p.product_id, coalesce(b.id, 0), s.known, ${productTotalColumns}
     from ${stagingTables(importId).productDay} s
     join incoming_product p on p.no = s.product_no
     left join branch b on b.workspace_id = $1 and b.key = s.branch_key
     join own_slice w on w.day = s.day and w.branch_id = coalesce(b.id, 0)
     order by s.day, p.product_id, coalesce(b.id, 0), s.known`,
    [workspaceId],
  )
}

/** Sorted once, an order is counted where its number changes, and days come in the order of their key. */
async function insertFromLines({ client, workspaceId }: Publication): Promise<void> {
  await client.query(
    `insert into product_day (workspace_id, day, product_id, branch_id, known, ${productTotalColumns})
     select $1, day, product_id, branch_id, known,
            count(*) filter (where kind = 'sale' and no is distinct from no_before), ${lineTotals}
     from (
       select s.no, s.day, l.product_id, s.branch_id, s.known, l.kind, l.quantity, l.amount, l.discount,
              lag(s.no) over (partition by s.day, l.product_id, s.branch_id, s.known, l.kind order by s.no) as no_before
       from ${touchedLines} and not s.own
     ) l
     group by day, product_id, branch_id, known
     order by day, product_id, branch_id, known`,
    [workspaceId],
  )
}
