import { amountClass } from '@/lib/domain/amount-class'
import type { Publication } from '@/lib/ingest/load/publication'

const touched = `(select distinct date_trunc('month', day::timestamp)::date as month, branch_id from touched_slice)`

/** Makes the amounts of the orders of the touched months and branches again. */
export async function refreshOrderAmountMonth({ client, workspaceId }: Publication): Promise<void> {
  await client.query(
    `delete from order_amount_month a using ${touched} t
     where a.workspace_id = $1 and a.month = t.month and a.branch_id = t.branch_id`,
    [workspaceId],
  )
  await client.query(
    `insert into order_amount_month (workspace_id, month, branch_id, known, class, orders, total, least, most, amounts)
     select $1, month, branch_id, known, class, count(*), sum(amount), min(amount), max(amount),
            array_agg(amount)
     from (
       select t.month, o.branch_id, o.customer_id is not null as known, o.gross - o.discount as amount,
              ${amountClass('(o.gross - o.discount)')} as class
       from ${touched} t
       join orders o on o.workspace_id = $1 and o.branch_id = t.branch_id
         and date_trunc('month', o.ordered_at)::date = t.month
       where o.sale_lines > 0
         and o.ordered_at >= (select date_trunc('month', min(day)) from touched_slice)
         and o.ordered_at < (select date_trunc('month', max(day)) + interval '1 month' from touched_slice)
     ) sold
     group by month, branch_id, known, class`,
    [workspaceId],
  )
}
