import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import { lineKinds, type OrderAnswer } from '@/lib/contracts/orders'
import type { Scope } from '@/lib/domain/scope'
import { productKinds } from '@/lib/domain/view-choices'
import { ask } from './ask'
import { exact } from './row'

const { sql } = Prisma

const row = z.object({
  sku: z.string(),
  name: z.string(),
  productKind: z.enum(productKinds),
  nameOnOrder: z.string().nullable(),
  kind: z.enum(lineKinds),
  quantity: exact.transform(Number),
  unitPrice: exact,
  amount: exact,
  discount: exact,
  tax: exact,
})

/** The lines of an order that the caller has already been allowed to see, in the file's order. */
export async function orderLines(scope: Scope, orderKey: string): Promise<OrderAnswer['orderLines']> {
  const rows = await ask(
    row,
    sql`
      select p.sku, p.name, p.kind::text as "productKind", nullif(a.name, p.name) as "nameOnOrder",
             l.kind::text as kind, l.quantity::text as quantity, l.unit_price::text as "unitPrice",
             l.amount::text as amount, l.discount::text as discount, l.tax::text as tax
      from order_line l
      join product p on p.workspace_id = l.workspace_id and p.id = l.product_id
      left join product_alias a on a.workspace_id = l.workspace_id and a.id = l.alias_id
      where l.workspace_id = ${scope.workspaceId} and l.order_key = ${orderKey}
      order by l.import_id, l.row, l.line_key, l.ordinal`,
  )
  return rows.map(({ sku, name, productKind, ...line }) => ({ product: { sku, name, kind: productKind }, ...line }))
}
