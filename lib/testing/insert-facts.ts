import type { ClientBase } from 'pg'
import { orderTotals, totalColumns } from '@/lib/ingest/load/order-totals'
import { createTouchedTables, noteTouched } from '@/lib/ingest/load/touched-tables'
import { refreshAliases } from '@/lib/ingest/rollup/refresh-aliases'
import { refreshCustomers } from '@/lib/ingest/rollup/refresh-customers'
import { refreshProductNames } from '@/lib/ingest/rollup/refresh-product-names'
import { refreshRollups } from '@/lib/ingest/rollup/refresh-rollups'
import { pool } from '@/lib/platform/db'

export type FactLine = {
  sku: string
  name?: string
  kind?: 'sale' | 'return' | 'cancellation' | 'adjustment' | 'free' | 'uncounted'
  quantity: number
  price: string
  discount?: string
}

export type FactOrder = {
  key: string
  number?: string | null
  /** YYYY-MM-DDTHH:MM:SS */
  at: string
  customer?: string
  branch?: string
  country?: string
  payment?: string
  device?: string
  channel?: string
  lines: FactLine[]
}

export type FactProduct = { sku: string; kind?: string; brand?: string; category?: string }

const unique = (values: (string | undefined)[]): string[] => [...new Set(values.filter((value) => value !== undefined))]

async function insertDimensions(
  client: ClientBase,
  workspaceId: number,
  orders: readonly FactOrder[],
  products: readonly FactProduct[],
): Promise<void> {
  const named = (table: 'branch' | 'customer', columns: string, keys: string[]) =>
    client.query(
      `insert into ${table} (workspace_id, id, ${columns})
       select $1, ordinality${table === 'branch' ? ', key, key' : ', key'} from unnest($2::text[]) with ordinality as keys (key)`,
      [workspaceId, keys],
    )
  await named('branch', 'key, name', unique(orders.map(({ branch }) => branch)))
  await named('customer', 'key', unique(orders.map(({ customer }) => customer)))
  const lines = orders.flatMap((order) => order.lines)
  const stated = new Map(products.map((product) => [product.sku, product]))
  const skus = unique(lines.map(({ sku }) => sku))
  await client.query(
    `insert into product (workspace_id, id, sku, name, brand, category, kind)
     select $1, ordinality, sku, sku, brand, category, kind::product_kind
     from unnest($2::text[], $3::text[], $4::text[], $5::text[]) with ordinality as p (sku, brand, category, kind, ordinality)`,
    [
      workspaceId,
      skus,
      skus.map((sku) => stated.get(sku)?.brand ?? null),
      skus.map((sku) => stated.get(sku)?.category ?? null),
      skus.map((sku) => stated.get(sku)?.kind ?? 'product'),
    ],
  )
  const aliased = lines.filter(({ name }) => name !== undefined)
  await client.query(
    `insert into product_alias (workspace_id, id, product_id, name, lines)
     select $1, row_number() over (order by p.id, a.name), p.id, a.name, 0
     from (select distinct * from unnest($2::text[], $3::text[]) as given (sku, name)) a
     join product p on p.workspace_id = $1 and p.sku = a.sku`,
    [workspaceId, aliased.map(({ sku }) => sku), aliased.map(({ name }) => name)],
  )
}

const orderColumns = `order_key text, order_number text, ordered_at timestamp, customer text, branch text, country text, payment text,
  device text, channel text`

async function insertOrders(client: ClientBase, workspaceId: number, orders: readonly FactOrder[]): Promise<void> {
  const rows = orders.map((order) => ({
    order_key: order.key,
    order_number: order.number === undefined ? order.key : order.number,
    ordered_at: order.at,
    customer: order.customer,
    branch: order.branch,
    country: order.country,
    payment: order.payment,
    device: order.device,
    channel: order.channel,
  }))
  await client.query(
    `insert into orders (workspace_id, order_key, order_number, branch_id, customer_id, country, ordered_at, currency,
                         payment, device, channel, ${totalColumns.join(', ')})
     select $1, o.order_key, o.order_number, coalesce(b.id, 0), c.id, o.country, o.ordered_at, w.currency, o.payment,
            o.device, o.channel,
            ${totalColumns.map(() => '0').join(', ')}
     from json_to_recordset($2::json) as o (${orderColumns})
     join workspace w on w.id = $1
     left join branch b on b.workspace_id = $1 and b.key = o.branch
     left join customer c on c.workspace_id = $1 and c.key = o.customer`,
    [workspaceId, JSON.stringify(rows)],
  )
}

async function insertLines(client: ClientBase, workspaceId: number, orders: readonly FactOrder[]): Promise<void> {
  const rows = orders.flatMap(({ key, lines }) =>
    lines.map((line, place) => ({ order_key: key, place, kind: 'sale', discount: '0', ...line })),
  )
  await client.query(
    `insert into order_line (workspace_id, order_key, line_key, ordinal, kind, branch_id, customer_id, product_id,
                             alias_id, ordered_at, quantity, unit_price, amount, discount, import_id, row)
     select $1, l.order_key, l.place, 0, l.kind::line_kind, o.branch_id, o.customer_id, p.id, a.id, o.ordered_at,
            l.quantity, l.price, l.quantity * l.price, l.discount, 1, l.place + 1
     from json_to_recordset($2::json) as l (order_key text, place int, kind text, sku text, name text,
                                            quantity numeric, price numeric, discount numeric)
     join orders o on o.workspace_id = $1 and o.order_key = l.order_key
     join product p on p.workspace_id = $1 and p.sku = l.sku
     left join product_alias a on a.workspace_id = $1 and a.product_id = p.id and a.name = l.name`,
    [workspaceId, JSON.stringify(rows)],
  )
}

/** Writes a new workspace's facts and everything recomputed from them, without an import. */
export async function insertFacts(
  workspaceId: number,
  orders: readonly FactOrder[],
  products: readonly FactProduct[] = [],
): Promise<void> {
  const client = await pool().connect()
  const publication = { client, workspaceId, importId: 1 }
  try {
    await client.query('begin')
    await insertDimensions(client, workspaceId, orders, products)
    await insertOrders(client, workspaceId, orders)
    await insertLines(client, workspaceId, orders)
    await client.query(
      `update orders o set ${totalColumns.map((name) => `${name} = t.${name}`).join(', ')}
       from (select l.order_key, ${orderTotals} from order_line l where l.workspace_id = $1 group by 1) t
       where o.workspace_id = $1 and o.order_key = t.order_key`,
      [workspaceId],
    )
    await createTouchedTables(publication)
    await client.query('insert into changed_order select order_key from orders where workspace_id = $1', [workspaceId])
    await noteTouched(publication)
    await refreshAliases(publication)
    await refreshProductNames(publication, 'touched_product')
    await refreshCustomers(publication)
    await refreshRollups(publication)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}
