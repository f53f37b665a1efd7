import { Prisma } from '@/generated/prisma/client'
import type { Path } from '../asked'

const { sql } = Prisma

/** A select of customer_id and first_sale_at, of the whole workspace; by the path of lines from nothing but lines. */
export const firstSales = (workspaceId: number, path: Path): Prisma.Sql =>
  path === 'lines'
    ? sql`
        select customer_id, min(ordered_at) as first_sale_at from order_line
        where workspace_id = ${workspaceId} and kind = 'sale' and customer_id is not null
        group by customer_id`
    : sql`select id as customer_id, first_sale_at from customer where workspace_id = ${workspaceId}`
