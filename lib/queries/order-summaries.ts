import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import { counted, exact } from './row'

const { sql } = Prisma

/** The columns of `orderColumns`. */
export const orderRow = {
  orderKey: z.string(),
  orderNumber: z.string().nullable(),
  orderedAt: z.string(),
  customer: z.string().nullable(),
  branchKey: z.string().nullable(),
  branchName: z.string().nullable(),
  country: z.string().nullable(),
  kind: z.enum(['sale', 'cancellation', 'return', 'other']),
  payment: z.string().nullable(),
  status: z.string().nullable(),
  units: exact.transform(Number),
  lines: counted,
  gross: exact,
  discounts: exact,
  returns: exact,
  net: exact,
}

const rowSchema = z.object(orderRow)

/** An order's own columns; `o` is the order, `b` its branch, `c` its customer. */
export const orderColumns = sql`
  o.order_key as "orderKey", o.order_number as "orderNumber",
  to_char(o.ordered_at, 'YYYY-MM-DD"T"HH24:MI:SS') as "orderedAt", c.key as customer, b.key as "branchKey",
  b.name as "branchName", o.country,
  case when o.sale_lines > 0 then 'sale' when o.cancel_lines > 0 then 'cancellation'
       when o.return_lines > 0 then 'return' else 'other' end as kind,
  o.payment, o.status, o.units::text as units,
  o.sale_lines + o.return_lines + o.cancel_lines + o.other_lines as lines,
  o.gross::text as gross, o.discount::text as discounts, o.returns::text as returns,
  (o.gross - o.discount - o.returns)::text as net`

export const orderDimensions = sql`
  left join branch b on b.workspace_id = o.workspace_id and b.id = o.branch_id
  left join customer c on c.workspace_id = o.workspace_id and c.id = o.customer_id`

/** A row as the contract's order summary. */
export function toOrderSummary({ branchKey, branchName, ...order }: z.output<typeof rowSchema>) {
  const branch = branchKey === null || branchName === null ? null : { key: branchKey, name: branchName }
  return { ...order, branch }
}
