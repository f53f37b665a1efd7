import { Prisma } from '@/generated/prisma/client'
import { amountPercentiles } from '@/lib/domain/view-choices'

const { sql } = Prisma

const at = sql`(percent / 100 * (orders - 1))`

/** A select from `whole` of each percentile's place: between the ranks (from 0) below and above, so far from below. */
export const asked = sql`
  select ${at} - floor(${at}) as part, place, floor(${at})::bigint as below, ceil(${at})::bigint as above
  from whole, unnest(${[...amountPercentiles]}::numeric[]) with ordinality as percents (percent, place)`

type Amounts = Record<'least' | 'most' | 'below' | 'above', Prisma.Sql>

/** The columns of a spread from `whole` and `asked`; `below` and `above`: the amounts of an asked percentile's ranks. */
export const spreadColumns = ({ least, most, below, above }: Amounts): Prisma.Sql => sql`
  select orders, trim_scale(round(total / nullif(orders, 0), 4))::text as average, ${least}::text as least,
         ${most}::text as most,
         case when orders > 0 then array(
           select trim_scale(round(${below} + part * (${above} - ${below}), 4))::text from asked order by place
         ) end as amounts`
