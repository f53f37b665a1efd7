import { createHash } from 'node:crypto'
import { pool } from '@/lib/platform/db'

/**
 * Everything a workspace's live imports make, without ids and without who brought it: facts, dimensions, rollups and
 * counts, one line of text a row, in byte order. Equal dumps are equal worlds.
 */
const questions: Record<string, string> = {
  branch: 'select key, name from branch where workspace_id = $1',
  product: 'select sku, name, brand, category, kind from product where workspace_id = $1',
  alias: `select p.sku, a.name, a.lines, a.last_at from product_alias a
          join product p on p.workspace_id = a.workspace_id and p.id = a.product_id where a.workspace_id = $1`,
  customer: 'select key, name, email, country, first_sale_at from customer where workspace_id = $1',
  orders: `select o.order_key, o.order_number, b.key as branch, c.key as customer, o.country, o.ordered_at, o.utc_offset,
             o.shipped_at, o.status, o.counted, o.currency, o.payment, o.device, o.channel, trim_scale(o.stated_total),
             o.sale_lines, o.return_lines, o.cancel_lines, o.other_lines, trim_scale(o.units), trim_scale(o.gross),
             trim_scale(o.discount), trim_scale(o.tax), trim_scale(o.returns)
           from orders o
           left join branch b on b.workspace_id = o.workspace_id and b.id = o.branch_id
           left join customer c on c.workspace_id = o.workspace_id and c.id = o.customer_id
           where o.workspace_id = $1`,
  line: `select l.order_key, l.line_key, l.ordinal, l.kind, b.key as branch, c.key as customer, p.sku, a.name, l.ordered_at,
           trim_scale(l.quantity), trim_scale(l.unit_price), trim_scale(l.amount), trim_scale(l.discount),
           trim_scale(l.tax), trim_scale(l.cost)
         from order_line l
         join product p on p.workspace_id = l.workspace_id and p.id = l.product_id
         left join product_alias a on a.workspace_id = l.workspace_id and a.id = l.alias_id
         left join branch b on b.workspace_id = l.workspace_id and b.id = l.branch_id
         left join customer c on c.workspace_id = l.workspace_id and c.id = l.customer_id
         where l.workspace_id = $1`,
  'sales-hour': `select h.hour, b.key, h.known, h.orders, h.cancelled_orders, h.sale_lines, trim_scale(h.units),
                   trim_scale(h.gross), trim_scale(h.discount), trim_scale(h.tax), trim_scale(h.returns)
                 from sales_hour h left join branch b on b.workspace_id = h.workspace_id and b.id = h.branch_id
                 where h.workspace_id = $1`,
  'order-day': `select d.day, b.key, d.known, d.country, d.payment, d.device, d.channel, d.orders, d.cancelled_orders,
                  trim_scale(d.units), trim_scale(d.gross), trim_scale(d.discount), trim_scale(d.returns)
                from order_day d left join branch b on b.workspace_id = d.workspace_id and b.id = d.branch_id
                where d.workspace_id = $1`,
  'order-other-kind': `select k.order_key, k.kind, k.ordered_at, b.key as branch, c.key as customer, k.country, k.payment,
                         k.device, k.channel, k.order_sale_lines, k.order_cancel_lines, k.sale_lines, k.cancel_lines,
                         trim_scale(k.units), trim_scale(k.gross), trim_scale(k.discount), trim_scale(k.returns)
                       from order_other_kind k
                       left join branch b on b.workspace_id = k.workspace_id and b.id = k.branch_id
                       left join customer c on c.workspace_id = k.workspace_id and c.id = k.customer_id
                       where k.workspace_id = $1`,
  'order-amount-month': `select a.month, b.key, a.known, trim_scale(a.class), a.orders, trim_scale(a.total), trim_scale(a.least),
                           trim_scale(a.most), array(select trim_scale(amount) from unnest(a.amounts) as amount order by amount)
                         from order_amount_month a
                         left join branch b on b.workspace_id = a.workspace_id and b.id = a.branch_id
                         where a.workspace_id = $1`,
  'highest-order-day': `select h.day, b.key, h.known, h.place, h.order_key, trim_scale(h.amount)
                        from highest_order_day h
                        left join branch b on b.workspace_id = h.workspace_id and b.id = h.branch_id
                        where h.workspace_id = $1`,
  'product-day': productRollup('product_day', 'day', 'p.sku', true),
  'product-month': productRollup('product_month', 'month', 'p.sku', true),
  'product-quarter': productRollup('product_quarter', 'quarter', 'p.sku', true),
  'brand-day': productRollup('brand_day', 'day', 'r.brand', false),
  'category-day': productRollup('category_day', 'day', 'r.category', false),
  'customer-month': `select c.key, m.month, b.key as branch, m.orders, m.cancelled_orders, trim_scale(m.units),
                       trim_scale(m.gross), trim_scale(m.discount), trim_scale(m.returns), m.first_sale_at,
                       m.last_sale_at
                     from customer_month m
                     join customer c on c.workspace_id = m.workspace_id and c.id = m.customer_id
                     left join branch b on b.workspace_id = m.workspace_id and b.id = m.branch_id
                     where m.workspace_id = $1`,
  'customer-total': `select c.key, b.key as branch, t.orders, t.cancelled_orders, trim_scale(t.units),
                       trim_scale(t.gross), trim_scale(t.discount), trim_scale(t.returns), t.first_sale_at,
                       t.last_sale_at
                     from customer_total t
                     join customer c on c.workspace_id = t.workspace_id and c.id = t.customer_id
                     left join branch b on b.workspace_id = t.workspace_id and b.id = t.branch_id
                     where t.workspace_id = $1`,
  'active-day': `select a.day, case when a.branch_id < 0 then '*' else b.key end as branch, c.key
                 from active_day a
                 join customer c on c.workspace_id = a.workspace_id and c.id / 32768 = a.chunk
                   and get_bit(a.customers, c.id % 32768) = 1
                 left join branch b on b.workspace_id = a.workspace_id and b.id = a.branch_id
                 where a.workspace_id = $1`,
  'active-bits': `select a.day, case when a.branch_id < 0 then '*' else b.key end as branch, sum(bit_count(a.customers))
                  from active_day a left join branch b on b.workspace_id = a.workspace_id and b.id = a.branch_id
                  where a.workspace_id = $1 group by 1, 2`,
  'return-link': `select c.key, r.return_order, r.return_line_key, r.return_ordinal, r.part, r.method, r.sale_order,
                    r.sale_line_key, r.sale_ordinal, trim_scale(r.quantity)
                  from return_link r
                  join customer c on c.workspace_id = r.workspace_id and c.id = r.customer_id
                  where r.workspace_id = $1`,
  'order-reversal': `select c.key, r.order_key, r.reversed_by, r.ordered_at, r.reversed_at
                     from order_reversal r
                     join customer c on c.workspace_id = r.workspace_id and c.id = r.customer_id
                     where r.workspace_id = $1`,
  counts: `select (select count(*) from orders where workspace_id = $1),
                  (select count(*) from order_line where workspace_id = $1),
                  (select coalesce(sum(lines_loaded), 0) from import where workspace_id = $1 and state = 'published'),
                  (select count(distinct (import_id, "row")) from order_line where workspace_id = $1)
                    - (select coalesce(sum(rows_loaded), 0) from import where workspace_id = $1 and state = 'published')`,
}

function productRollup(table: string, bucket: string, name: string, byProduct: boolean): string {
  const product = byProduct ? 'join product p on p.workspace_id = r.workspace_id and p.id = r.product_id' : ''
  return `select r.${bucket}, ${name}, b.key as branch, r.known, r.orders, r.sale_lines, trim_scale(r.units),
            trim_scale(r.gross), trim_scale(r.discount), trim_scale(r.returns)
          from ${table} r ${product}
          left join branch b on b.workspace_id = r.workspace_id and b.id = r.branch_id
          where r.workspace_id = $1`
}

/** The dump, a part a table. */
export async function canonicalDump(workspaceId: number): Promise<Record<string, string[]>> {
  const dump: Record<string, string[]> = {}
  for (const [name, question] of Object.entries(questions)) {
    const found = await pool().query<{ line: string }>(
      `select row(q.*)::text as line from (${question}) q order by row(q.*)::text collate "C"`,
      [workspaceId],
    )
    dump[name] = found.rows.map(({ line }) => line)
  }
  return dump
}

/** SHA-256 of each part of the dump. */
export async function canonicalHashes(workspaceId: number): Promise<Record<string, string>> {
  const dump = await canonicalDump(workspaceId)
  return Object.fromEntries(
    Object.entries(dump).map(([name, lines]) => [name, createHash('sha256').update(lines.join('\n')).digest('hex')]),
  )
}
