import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { ProfileOverviewAnswer, ProfileOverviewQuestion } from '@/lib/contracts/profile-overview'
import type { Scope } from '@/lib/domain/scope'
import { ask } from './ask'
import { attributeSpreads, noSpread } from './attribute-spreads'

const USUAL_MEASURE = 'revenue'
const PLACES = 4

const attributeRow = z.object({
  name: z.string(),
  type: z.enum(['number', 'boolean', 'string']),
  filled: z.number(),
  sum: z.string().nullable(),
  mean: z.string().nullable(),
  max: z.string().nullable(),
  having: z.number(),
  measureSum: z.string().nullable(),
  measureAverage: z.string().nullable(),
})

const totalRow = z.object({
  customers: z.number(),
  matching: z.number(),
  total: z.string().nullable(),
  average: z.string().nullable(),
})

/**
 * What is known of customers who have attributes instead of, or beside, orders: how many have each attribute, and what a
 * measure comes to among them. Attributes belong to no branch: who sees some branches only sees none of it.
 */
export async function profileOverview(scope: Scope, asked: ProfileOverviewQuestion): Promise<ProfileOverviewAnswer> {
  const having = asked.having ?? null
  const measure = asked.measure ?? (await usualMeasure(scope))
  const matching = matchingCustomers(scope, having, measure)
  const [totals, attributes, spreads] = await Promise.all([
    ask(
      totalRow,
      Prisma.sql`select (select count(*)::integer from customer c where ${known(scope)}) as customers,
                        count(*)::integer as matching, trim_scale(sum(measure))::text as total,
                        trim_scale(round(avg(measure), ${PLACES}))::text as average
                 from (${matching}) m`,
    ),
    ask(
      attributeRow,
      Prisma.sql`
        select key as name, min(jsonb_typeof(value)) as type, count(*)::integer as filled,
               trim_scale(sum(number))::text as sum, trim_scale(round(avg(number), ${PLACES}))::text as mean,
               trim_scale(max(number))::text as max, count(*) filter (where has)::integer as having,
               trim_scale(sum(measure) filter (where has))::text as "measureSum",
               trim_scale(round(avg(measure) filter (where has), ${PLACES}))::text as "measureAverage"
        from (
          select key, value, measure, case jsonb_typeof(value) when 'number' then value::numeric end as number,
                 case jsonb_typeof(value) when 'number' then value::numeric > 0 when 'boolean' then value::boolean else false end as has
          from (${matching}) m cross join jsonb_each(attributes)
          where jsonb_typeof(value) in ('number', 'boolean', 'string')
        ) said
        group by key order by key collate "C"`,
    ),
    attributeSpreads(matching),
  ])
  const { customers = 0, matching: left = 0, total = null, average = null } = totals[0] ?? {}
  return {
    customers,
    matching: left,
    measure,
    having,
    total,
    average,
    attributes: attributes.map(({ type, having: has, measureSum, measureAverage, ...rest }) => {
      const text = type === 'string'
      return {
        ...rest,
        ...(spreads.get(rest.name) ?? noSpread),
        type: text ? 'text' : type,
        having: text ? null : has,
        share: text || left === 0 ? null : has / left,
        measureSum: text ? null : measureSum,
        measureAverage: text ? null : measureAverage,
      }
    }),
  }
}

function known({ workspaceId, branches, customer }: Scope): Prisma.Sql {
  const everything = branches === 'all' && customer === 'everyone'
  return Prisma.sql`c.workspace_id = ${workspaceId} and c.attributes is not null and ${everything}`
}

function matchingCustomers(scope: Scope, having: string | null, measure: string | null): Prisma.Sql {
  const said = Prisma.sql`c.attributes -> ${having}::text`
  const has = Prisma.sql`case jsonb_typeof(${said}) when 'number' then (${said})::numeric > 0
                              when 'boolean' then (${said})::boolean else false end`
  const number = Prisma.sql`c.attributes -> ${measure}::text`
  return Prisma.sql`
    select c.attributes, case jsonb_typeof(${number}) when 'number' then (${number})::numeric end as measure
    from customer c where ${known(scope)} and ${having === null ? Prisma.sql`true` : has}`
}

/** Names of numbers that mean nothing added up, and of those that say most of a shop's customers. */
const NO_SUM =
  '(^|[^a-z])(age|days?|hours?|since|recency|score|rating|rate|share|percent|year|month|latitude|longitude|zip|alter|tage|jahr)([^a-z]|$)'
const OF_MONEY = 'revenue|sales|spen[dt]|turnover|amount|value|ltv|umsatz|ausgaben|depens|gasto|spesa'
const OF_ORDERS = 'orders?|purchases?|items|bestell|commande|pedido|ordini'

/** `revenue` where customers have it, else the first number by name; null where there is none. */
async function usualMeasure(scope: Scope): Promise<string | null> {
  const found = await ask(
    z.object({ name: z.string() }),
    Prisma.sql`
      select key as name
      from (select attributes from customer c where ${known(scope)} limit 100) c cross join jsonb_each(attributes)
      where jsonb_typeof(value) = 'number' and not key ~* ${NO_SUM}
      group by key
      order by key <> ${USUAL_MEASURE}, not key ~* ${OF_MONEY}, not key ~* ${OF_ORDERS}, key collate "C" limit 1`,
  )
  return found[0]?.name ?? null
}
