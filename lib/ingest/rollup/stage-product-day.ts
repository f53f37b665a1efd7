import type { ClientBase } from 'pg'
import { stagingTables } from '@/lib/ingest/load/staging-tables'
import { lineTotals } from './product-totals'

/**
 * Sums what is staged by day, product, branch and known or guest, before its products and branches have ids: days that
 * hold nothing but this import's orders take their product days from here. Made again if it is there.
 */
export async function stageProductDay(client: ClientBase, importId: number): Promise<void> {
  const { order, line, product, productDay } = stagingTables(importId)
  await client.query(`
    begin;
    set local work_mem = '128MB';
    drop table if exists ${productDay};
    create unlogged table ${productDay} as
    select o.ordered_at::date as day, p.first_no as product_no, o.branch_key, o.customer_key is not null as known,
           count(*) filter (where l.sells_first) as orders, ${lineTotals}
    from ${line} l
    join ${order} o on o.no = l.order_no
    join (select no, min(no) over (partition by sku) as first_no from ${product}) p on p.no = l.product_no
    where l.kind in ('sale', 'return', 'cancellation')
    group by 1, 2, 3, 4;
    commit`)
}
