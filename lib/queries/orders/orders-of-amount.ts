import { Prisma } from '@/generated/prisma/client'
import type { Path } from '../asked'
import { allOf } from '../conditions'
import { linesUnder, type RowsQuestion } from '../rows-under'
import { isOfProducts } from '../sales-filter'

const { sql } = Prisma

type Amounts = { readonly least: string | undefined; readonly below: string | undefined }

/** Conditions on the order `o`; where they need them, a select of the keys that they look up in `of_amount`. */
type OrdersOfAmount = { readonly conditions: readonly Prisma.Sql[]; readonly keys: Prisma.Sql | null }

/** The orders whose sale lines under the filters come to so much, gross minus discounts: those of a bin of `amountBins`. */
export function ordersOfAmount(question: RowsQuestion, { least, below }: Amounts, path: Path): OrdersOfAmount {
  if (least === undefined && below === undefined) return { conditions: [], keys: null }
  const between = (amount: Prisma.Sql): Prisma.Sql[] => [
    ...(least === undefined ? [] : [sql`${amount} >= ${least}::numeric`]),
    ...(below === undefined ? [] : [sql`${amount} < ${below}::numeric`]),
  ]
  if (path === 'auto' && !isOfProducts(question.filter))
    return { conditions: [sql`o.sale_lines > 0`, ...between(sql`(o.gross - o.discount)`)], keys: null }
  return {
    conditions: [sql`o.order_key in (select order_key from of_amount)`],
    keys: sql`
      select l.order_key ${linesUnder(question, [sql`l.kind = 'sale'`])}
      group by l.order_key having ${allOf(between(sql`sum(l.amount - l.discount)`))}`,
  }
}
