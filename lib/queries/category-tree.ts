import { z } from 'zod'
import { Prisma } from '@/generated/prisma/client'
import type { CategoryTreeAnswer, CategoryTreeQuestion } from '@/lib/contracts/category-tree'
import { type Interval, isWholeDays } from '@/lib/domain/interval'
import { metric as metricOf } from '@/lib/domain/metric'
import { changeOf, shareOf } from '@/lib/domain/metric-values'
import { addMoney } from '@/lib/domain/money'
import type { Scope } from '@/lib/domain/scope'
import { ask } from './ask'
import type { Asked, Path } from './asked'
import { chooseSalesSource } from './choose-source'
import { salesFacts } from './facts/sales-facts'
import { somethingLeft, summed } from './facts/sums-of'
import { echoOf, frameOf } from './frame'
import { rankedBy } from './ranking-groups'
import { exact } from './row'

const { sql } = Prisma

const row = z.object({ name: z.string(), divided: z.boolean(), value: exact })

type Part = z.output<typeof row>

/** The next level below the parent; an empty name: what is in the parent itself. */
function partsIn(scope: Scope, question: CategoryTreeQuestion, interval: Interval, path: Path): Promise<Part[]> {
  const { parent, metric } = question
  const asking = { scope, filter: question, by: 'category', countsOrders: false, path } as const
  const source = chooseSalesSource({ ...asking, wholeDays: isWholeDays(interval) })
  const rest = parent === '' ? sql`group_key` : sql`substr(group_key, length(${parent}) + 2)`
  const below = parent === '' ? sql`true` : sql`(group_key = ${parent} or starts_with(group_key, ${`${parent}.`}))`
  return ask(
    row,
    sql`
      select name, bool_or(divided) as divided, sum(value)::text as value from (
        select split_part(${rest}, '.', 1) as name, strpos(${rest}, '.') > 0 as divided, ${rankedBy[metric]} as value
        from (
          select group_key, ${summed}
          from (${salesFacts(source, { ...asking, interval, timeMatters: 'no' })}) facts
          where ${below} group by group_key ${somethingLeft(scope, question, 'category')}
        ) sums
      ) parts
      group by name order by sum(value) desc, name`,
  )
}

const sumOf = (parts: readonly Part[]): string => parts.map(({ value }) => value).reduce(addMoney, '0')

/** A level of the category tree: what each part below a category sells, and how it changed. */
export async function categoryTree(
  scope: Scope,
  given: CategoryTreeQuestion,
  asked: Asked,
): Promise<CategoryTreeAnswer> {
  const question = given.kinds.length === 0 ? { ...given, kinds: ['product' as const] } : given
  const { parent, metric, kinds } = question
  const path = asked.path ?? 'auto'
  const frame = await frameOf(scope, question, asked)
  const [now, before] = await Promise.all([
    partsIn(scope, question, frame.interval, path),
    frame.comparison ? partsIn(scope, question, frame.comparison, path) : null,
  ])
  const shown = (text: string) => (metricOf(metric).unit === 'money' ? text : Number(text))
  const gone = (before ?? []).filter(({ name }) => !now.some((part) => part.name === name))
  const total = sumOf(now)
  return {
    ...echoOf(frame, asked.business),
    parent,
    metric,
    kinds,
    total: shown(total),
    comparisonTotal: before && shown(sumOf(before)),
    children: [...now, ...gone.map((part) => ({ ...part, value: '0' }))].map(({ name, divided, value }) => {
      const comparison = before && shown(before.find((part) => part.name === name)?.value ?? '0')
      return {
        category: [parent, name].filter((part) => part !== '').join('.'),
        name,
        divided,
        value: shown(value),
        share: shareOf(value, total),
        comparison,
        change: changeOf(metric, shown(value), comparison),
      }
    }),
  }
}
