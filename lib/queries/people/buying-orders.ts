import { Prisma } from '@/generated/prisma/client'
import { isOfCountedKinds } from '../facts/other-kinds'
import { orderRows, type RowsQuestion } from '../rows-under'

const { sql } = Prisma

/** Conditions on orders `o`: of a known customer, with a sale of goods that count, under all other filters. */
export const buyingOrders = (question: RowsQuestion): Prisma.Sql[] => [
  ...orderRows(question),
  sql`o.sale_lines > 0`,
  sql`o.customer_id is not null`,
  ...isOfCountedKinds(question),
]

/** Conditions on order lines `l`: sold to a known customer. */
export const boughtLines: readonly Prisma.Sql[] = [sql`l.kind = 'sale'`, sql`l.customer_id is not null`]
