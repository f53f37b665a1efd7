import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { ProfileOverviewAnswer } from '@/lib/contracts/profile-overview'
import { ask } from './ask'

type Spread = Pick<ProfileOverviewAnswer['attributes'][number], 'min' | 'quartiles' | 'distinct' | 'values'>

const MOST_VALUES = 8
const PLACES = 4

const spreadRow = z.object({
  name: z.string(),
  distinct: z.number(),
  min: z.string().nullable(),
  lower: z.string().nullable(),
  median: z.string().nullable(),
  upper: z.string().nullable(),
  values: z.array(z.object({ value: z.string(), customers: z.number() })),
})

export const noSpread: Spread = { min: null, quartiles: null, distinct: 0, values: [] }

/**
 * How the values of each attribute are spread, by its name. Quartiles by linear interpolation (R's type 7), as decimal text.
 * @param people a statement whose rows have `attributes`
 */
export async function attributeSpreads(people: Prisma.Sql): Promise<ReadonlyMap<string, Spread>> {
  const rows = await ask(
    spreadRow,
    Prisma.sql`
      with said as (
        select key as name, value, count(*)::integer as customers
        from (${people}) m cross join jsonb_each(attributes)
        where jsonb_typeof(value) in ('number', 'boolean', 'string')
        group by key, value
      ), typed as (
        select name, customers, value, case jsonb_typeof(value) when 'number' then value::numeric end as number,
               case jsonb_typeof(value) when 'string' then value #>> '{}' end as text
        from said
      ), placed as (
        select name, customers, number, text,
               sum(customers) over (partition by name order by number) as upto,
               sum(customers) filter (where number is not null) over (partition by name) - 1 as last,
               row_number() over (partition by name order by text is null, customers desc, text collate "C") as place
        from typed
      )
      select name, count(*)::integer as distinct, trim_scale(min(number))::text as min,
             ${quartile(0.25)} as lower, ${quartile(0.5)} as median, ${quartile(0.75)} as upper,
             coalesce(
               json_agg(json_build_object('value', text, 'customers', customers) order by place)
                 filter (where text is not null and place <= ${MOST_VALUES}),
               '[]'
             ) as values
      from placed group by name`,
  )
  return new Map(
    rows.map(({ name, distinct, min, lower, median, upper, values }) => {
      const quartiles = lower === null || median === null || upper === null ? null : { lower, median, upper }
      return [name, { distinct, min, quartiles, values }]
    }),
  )
}

/** The number at this share of the way from the least to the most, from how many customers have up to each. */
function quartile(share: number): Prisma.Sql {
  const place = Prisma.sql`${share}::numeric * last`
  const below = Prisma.sql`min(number) filter (where upto > floor(${place}))`
  const above = Prisma.sql`min(number) filter (where upto > ceil(${place}))`
  return Prisma.sql`trim_scale(round(${below} + (${above} - ${below}) * mod(max(${place}), 1), ${PLACES}))::text`
}
