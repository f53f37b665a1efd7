import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import { ask } from './ask'

const MOST_VALUES = 8
const PLACES = 4

const row = z
  .object({
    name: z.string(),
    type: z.enum(['number', 'boolean', 'string']),
    filled: z.number(),
    sum: z.string().nullable(),
    mean: z.string().nullable(),
    min: z.string().nullable(),
    lower: z.string().nullable(),
    median: z.string().nullable(),
    upper: z.string().nullable(),
    max: z.string().nullable(),
    having: z.number(),
    measureSum: z.string().nullable(),
    measureAverage: z.string().nullable(),
    distinct: z.number(),
    values: z.array(z.object({ value: z.string(), customers: z.number() })),
  })
  .transform(({ lower, median, upper, ...said }) => ({
    ...said,
    quartiles: lower === null || median === null || upper === null ? null : { lower, median, upper },
  }))

export type AttributeSpread = z.output<typeof row>

/**
 * What customers say in each attribute, by its name, and what a measure comes to among those who have it: from how often
 * each value is said. Quartiles by linear interpolation (R's type 7), as decimal text.
 * @param people a statement whose rows have `attributes` and `measure`
 */
export function attributeSpreads(people: Prisma.Sql): Promise<AttributeSpread[]> {
  return ask(
    row,
    Prisma.sql`
      with said as (
        select key as name, value, count(*)::integer as customers, sum(measure) as measure, count(measure) as measured
        from (${people}) m cross join jsonb_each(attributes)
        where jsonb_typeof(value) in ('number', 'boolean', 'string')
        group by key, value
      ), typed as (
        select name, customers, measure, measured, jsonb_typeof(value) as type,
               case jsonb_typeof(value) when 'number' then value::numeric end as number,
               case jsonb_typeof(value) when 'string' then value #>> '{}' end as text,
               case jsonb_typeof(value) when 'number' then value::numeric > 0
                                        when 'boolean' then value::boolean else false end as has
        from said
      ), placed as (
        select *, sum(customers) over (partition by name order by number) as upto,
               sum(customers) filter (where number is not null) over (partition by name) - 1 as last,
               row_number() over (partition by name order by text is null, customers desc, text collate "C") as place
        from typed
      )
      select name, min(type) as type, sum(customers)::integer as filled,
             trim_scale(sum(number * customers))::text as sum,
             trim_scale(round(sum(number * customers) / (max(last) + 1), ${PLACES}))::text as mean,
             trim_scale(min(number))::text as min, ${quartile(0.25)} as lower, ${quartile(0.5)} as median,
             ${quartile(0.75)} as upper, trim_scale(max(number))::text as max,
             coalesce(sum(customers) filter (where has), 0)::integer as having,
             trim_scale(sum(measure) filter (where has))::text as "measureSum",
             trim_scale(round(sum(measure) filter (where has) / nullif(sum(measured) filter (where has), 0), ${PLACES}))::text
               as "measureAverage",
             count(*)::integer as distinct,
             coalesce(
               json_agg(json_build_object('value', text, 'customers', customers) order by place)
                 filter (where text is not null and place <= ${MOST_VALUES}),
               '[]'
             ) as values
      from placed group by name order by name collate "C"`,
  )
}

/** The number at this share of the way from the least to the most, from how many customers have up to each. */
function quartile(share: number): Prisma.Sql {
  const place = Prisma.sql`${share}::numeric * last`
  const below = Prisma.sql`min(number) filter (where upto > floor(${place}))`
  const above = Prisma.sql`min(number) filter (where upto > ceil(${place}))`
  return Prisma.sql`trim_scale(round(${below} + (${above} - ${below}) * mod(max(${place}), 1), ${PLACES}))::text`
}
