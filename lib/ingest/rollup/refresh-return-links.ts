import { lookUp, readTogether } from '@/lib/ingest/load/plan-for-size'
import type { Publication } from '@/lib/ingest/load/publication'
import { touchedSince } from '@/lib/ingest/load/touched-tables'
import { levels, taken } from './last-in-first-out'

/** Up to so many pairs of customer and product, their sales are read order by order instead of all lines once. */
const FEW_PAIRS = 2_000

/** A customer and a product as one number, which is found among many at once. */
const pileOf = (line: string): string => `(${line}.customer_id::bigint << 32 | ${line}.product_id)`

/**
 * Links the touched customers' returns to sales again, from the first month that was touched on: the latest earlier sale
 * of the product first, up to its quantity; a sale of the same minute counts as earlier. So no return before that month
 * can be about another sale now.
 */
export async function refreshReturnLinks(publication: Publication): Promise<void> {
  const { client, workspaceId } = publication
  await client.query(
    `delete from return_link r using ${touchedSince} t
     where r.workspace_id = $1 and r.customer_id = t.customer_id and not exists (
       select 1 from orders o where o.workspace_id = $1 and o.order_key = r.return_order and o.ordered_at < t.since)`,
    [workspaceId],
  )
  if (!(await collectReturns(publication))) return
  await client.query(
    `create temporary table return_level on commit drop as ${levels(`(
       select pile, at, quantity as change, order_key, line_key, ordinal from sold
       union all select pile, at, -quantity, order_key, line_key, ordinal from returned
                 where pile in (select pile from returned_pair))`)}`,
  )
  await client.query('analyze return_level (pile)')
  await client.query(
    `insert into return_link (workspace_id, customer_id, return_order, return_line_key, return_ordinal, part, method,
                              sale_order, sale_line_key, sale_ordinal, quantity)
     select $1::integer, (pile >> 32)::integer, taker_order, taker_line_key, taker_ordinal, giver_place,
            case when taker_found = -taker_change then 'exact' else 'partial' end::link_method,
            giver_order, giver_line_key, giver_ordinal, quantity
     from (${taken('return_level')}) linked
     join ${touchedSince} t on t.customer_id = pile >> 32 and taken_at >= t.since
     union all
     select $1::integer, (pile >> 32)::integer, order_key, line_key, ordinal, 0, 'none', null, null, null, 0
     from return_level join ${touchedSince} t on t.customer_id = pile >> 32 and at >= t.since
     where change < 0 and level_after = level_before`,
    [workspaceId],
  )
}

/** Makes `returned` and the sales that what was returned since may come from, `sold`; false where that is nothing. */
async function collectReturns({ client, workspaceId }: Publication): Promise<boolean> {
  const returned = await lookUp(
    client,
    `create temporary table returned on commit drop as
     select ${pileOf('l')} as pile, l.customer_id, l.product_id, l.ordered_at as at, abs(l.quantity) as quantity,
            l.order_key, l.line_key, l.ordinal, o.ordered_at >= t.since as since
     from ${touchedSince} t
     join orders o on o.workspace_id = ${workspaceId} and o.customer_id = t.customer_id
       and (o.return_lines > 0 or o.cancel_lines > 0)
     join order_line l on l.workspace_id = ${workspaceId} and l.order_key = o.order_key
       and l.kind in ('return', 'cancellation')`,
  )
  if (returned.rowCount === 0) return false
  const pairs = await client.query(
    `create temporary table returned_pair on commit drop as
     select distinct pile, customer_id, product_id from returned where since`,
  )
  if (pairs.rowCount === 0) return false
  await client.query('analyze returned_pair')
  const sold = `create temporary table sold on commit drop as
     select ${pileOf('l')} as pile, l.ordered_at as at, l.quantity, l.order_key, l.line_key, l.ordinal`
  const isSale = `l.workspace_id = ${workspaceId} and l.kind = 'sale'`
  if ((pairs.rowCount ?? 0) > FEW_PAIRS) {
    const piles = await client.query<{ piles: string }>('select array_agg(pile)::text as piles from returned_pair')
    // Written out: what stands in a temporary table only one process can read.
    await readTogether(
      client,
      `${sold} from order_line l where ${isSale} and ${pileOf('l')} = any('${piles.rows[0]?.piles}'::bigint[])`,
    )
  } else {
    await client.query(
      `${sold}
       from (select distinct customer_id from returned_pair) c
       join orders o on o.workspace_id = ${workspaceId} and o.customer_id = c.customer_id
       join order_line l on l.order_key = o.order_key and ${isSale}
       join returned_pair p on p.customer_id = o.customer_id and p.product_id = l.product_id`,
    )
  }
  return true
}
