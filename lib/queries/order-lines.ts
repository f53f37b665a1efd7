import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { OrderAnswer } from '@/lib/contracts/orders'
import { type LineKind, lineKinds } from '@/lib/domain/line-kind'
import type { Scope } from '@/lib/domain/scope'
import { productKinds } from '@/lib/domain/view-choices'
import { ask } from './ask'
import { type LineLink, lineLinks } from './orders/order-links'
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
  line: z.string(),
  sequence: z.number().nullable(),
  fileName: z.string().nullable(),
  row: z.number(),
})

/** A return's sales, the latest first; without a link (a guest's) none was found. */
function takenFrom(kind: LineKind, links: readonly LineLink[]) {
  if (kind !== 'return' && kind !== 'cancellation') return null
  const own = links.filter(({ isReturn }) => isReturn)
  return {
    method: own[0]?.method ?? ('none' as const),
    sales: own.flatMap(({ part }) => (part ? [part] : [])),
  }
}

const linesOf = (scope: Scope, orderKey: string): Prisma.Sql => sql`
      select p.sku, p.name, p.kind::text as "productKind", nullif(a.name, p.name) as "nameOnOrder",
             l.kind::text as kind, l.quantity::text as quantity, l.unit_price::text as "unitPrice",
             l.amount::text as amount, l.discount::text as discount, l.tax::text as tax,
             l.line_key || ' ' || l.ordinal as line, i.sequence, i.file_name as "fileName", l.row
      from order_line l
      join product p on p.workspace_id = l.workspace_id and p.id = l.product_id
      left join product_alias a on a.workspace_id = l.workspace_id and a.id = l.alias_id
      left join import i on i.id = l.import_id
      where l.workspace_id = ${scope.workspaceId} and l.order_key = ${orderKey}
      order by l.import_id, l.row, l.line_key, l.ordinal`

/** The lines of an order that the caller has already been allowed to see, in the file's order. */
export async function orderLines(scope: Scope, orderKey: string): Promise<OrderAnswer['orderLines']> {
  const [rows, links] = await Promise.all([ask(row, linesOf(scope, orderKey)), lineLinks(scope, orderKey)])
  return rows.map(({ sku, name, productKind, line, sequence, fileName, row: place, ...rest }) => {
    const own = links.filter((link) => link.line === line)
    const isKnown = scope.customer === 'everyone' && sequence !== null && fileName !== null
    return {
      ...rest,
      product: { sku, name, kind: productKind },
      source: isKnown ? { sequence, fileName, row: place } : null,
      takenFrom: takenFrom(rest.kind, own),
      takenBack: own.flatMap(({ isReturn, part }) => (isReturn || !part ? [] : [part])),
    }
  })
}
