import type { Publication } from '@/lib/ingest/load/publication'

/**
 * First sale and country (that of the latest order that names one) of the touched customers; name and e-mail address are
 * the smallest given, by byte.
 */
export async function refreshCustomers({ client, workspaceId }: Publication): Promise<void> {
  await client.query(
    `update customer c set first_sale_at = f.first_sale_at, country = f.country, name = f.name, email = f.email
     from (
       select t.customer_id, min(o.ordered_at) filter (where o.sale_lines > 0) as first_sale_at,
              (array_agg(o.country order by o.ordered_at desc, o.order_key desc)
                filter (where o.country is not null))[1] as country,
              (select min(s.name collate "C") from customer_sighting s
               where s.workspace_id = $1 and s.customer_id = t.customer_id) as name,
              (select min(s.email collate "C") from customer_sighting s
               where s.workspace_id = $1 and s.customer_id = t.customer_id) as email
       from (select distinct customer_id from touched_customer) t
       left join orders o on o.workspace_id = $1 and o.customer_id = t.customer_id
       group by t.customer_id
     ) f
     where c.workspace_id = $1 and c.id = f.customer_id
       and (c.first_sale_at, c.country, c.name, c.email) is distinct from (f.first_sale_at, f.country, f.name, f.email)`,
    [workspaceId],
  )
}
