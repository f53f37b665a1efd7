import { Prisma } from '@/generated/prisma/client'
import { orderColumns, orderDimensions } from '../order-summaries'

const { sql } = Prisma

/** What the order `o` comes to. */
export const orderNet = sql`(o.gross - o.discount - o.returns)`

const sorts = { date: sql`o.ordered_at`, net: orderNet } as const

type PageQuestion = {
  readonly sort: keyof typeof sorts
  readonly direction: 'asc' | 'desc'
  readonly page: number
  readonly size: number
}

/** A select of one page of the orders in `found`, `size` at a time: their place and `orderColumns`. */
export function orderPage({ sort, direction, page, size }: PageQuestion): Prisma.Sql {
  const order = direction === 'desc' ? sql`desc` : sql`asc`
  return sql`
    select place, ${orderColumns} from (
      select o.*, row_number() over (order by ${sorts[sort]} ${order}, o.order_key ${order}) as place
      from found o
      order by ${sorts[sort]} ${order}, o.order_key ${order} limit ${size} offset ${(page - 1) * size}
    ) o ${orderDimensions}`
}
