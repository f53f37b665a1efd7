import type { RankingDimension } from '@/lib/contracts/product-ranking'
import type { WhatChangedAnswer, WhatChangedQuestion } from '@/lib/contracts/what-changed'
import { type ChangeMetric, changedClasses } from '@/lib/domain/change'
import { addsUpOver } from '@/lib/domain/metric'
import { changeOf, deriveValue, nobody, noSums, type Sums } from '@/lib/domain/metric-values'
import { subtractMoney } from '@/lib/domain/money'
import type { Scope } from '@/lib/domain/scope'
import type { Asked } from './asked'
import { changeDriversOf } from './change/change-drivers'
import type { ChangeQuestion } from './change/change-frame'
import { type ChangedCustomers, changeOfCustomers } from './change/change-of-customers'
import { type Pair, partOf } from './change/change-part'
import { type ChangeSplit, changeSplit } from './change/change-split'
import { echoOf, frameOf } from './frame'
import { salesByInterval } from './sales-by-interval'

type Split = WhatChangedAnswer['splits'][number]
const splitDimensions = [
  'product',
  'brand',
  'category',
  'branch',
  'country',
] as const satisfies readonly RankingDimension[]

const addsUp = (metric: ChangeMetric, by: (typeof splitDimensions)[number]): boolean =>
  addsUpOver(metric, by === 'branch' || by === 'country' ? by : 'product')

const without = (whole: Pair, part: Pair): Pair => ({
  value: subtractMoney(whole.value, part.value),
  comparison: subtractMoney(whole.comparison, part.comparison),
})

const isNothing = ({ value, comparison }: Pair): boolean => value === '0' && comparison === '0'

function toSplit(metric: ChangeMetric, by: RankingDimension, found: ChangeSplit, whole: Pair): Split {
  const all = { value: found.total, comparison: found.totalBefore }
  const other = found.rows.reduce<Pair>(without, all)
  const none = without(whole, all)
  const hidden = found.groups - found.rows.length
  return {
    by,
    changed: found.changed,
    rows: found.rows.map((row) => ({ key: row.key, name: row.name, ...partOf(metric, row) })),
    other: hidden > 0 ? { groups: hidden, ...partOf(metric, other) } : null,
    none: isNothing(none) ? null : partOf(metric, none),
  }
}

function toClasses(
  metric: ChangeMetric,
  found: readonly ChangedCustomers[],
  guests: Pair,
): WhatChangedAnswer['customers'] {
  const ofGuests = isNothing(guests) ? [] : [{ class: 'guest' as const, customers: null, ...guests }]
  const all = [...found, ...ofGuests].toSorted(
    (a, b) => changedClasses.indexOf(a.class) - changedClasses.indexOf(b.class),
  )
  return all.map((one) => ({ class: one.class, customers: one.customers, ...partOf(metric, one) }))
}

/** Nothing to tell apart: no group at all, or all sales without branch or country. */
const isOfNone = ({ groups, rows }: ChangeSplit): boolean => groups === 0 || (groups === 1 && rows[0]?.key === '')

/** Sums of both periods; guests alone when asked. */
async function sumsOf(question: ChangeQuestion, customers = question.filter.customers): Promise<[Sums, Sums]> {
  const { scope, path, interval, comparison } = question
  const asking = { filter: { ...question.filter, customers }, countsOrders: true, path }
  const [[now = noSums], [before = noSums]] = await Promise.all([
    salesByInterval(scope, { ...asking, intervals: [interval] }),
    salesByInterval(scope, { ...asking, intervals: [comparison] }),
  ])
  return [now, before]
}

const pairOf = (metric: ChangeMetric, [now, before]: readonly [Sums, Sums]): Pair => ({
  value: String(deriveValue(metric, now, nobody)),
  comparison: String(deriveValue(metric, before, nobody)),
})

/**
 * Why a metric differs between the range and its comparison: by factors, by what became of its customers, and by
 * products, brands, categories, branches and countries. The parts of each view add up to the change exactly.
 */
export async function whatChanged(
  scope: Scope,
  question: WhatChangedQuestion,
  asked: Asked,
): Promise<WhatChangedAnswer> {
  const { metric, size } = question
  const path = asked.path ?? 'auto'
  const frame = await frameOf(scope, question, asked)
  const echo = { ...echoOf(frame, asked.business), metric }
  const { interval, comparison } = frame
  if (comparison === null) {
    const [now = noSums] = await salesByInterval(scope, {
      intervals: [interval],
      filter: question,
      countsOrders: true,
      path,
    })
    const total = deriveValue(metric, now, nobody)
    return { ...echo, total, comparisonTotal: null, change: null, drivers: [], customers: [], splits: [] }
  }
  const asking: ChangeQuestion = { scope, filter: question, metric, interval, comparison, path }
  const dimensions = splitDimensions.filter((by) => addsUp(metric, by))
  const [sums, guests, classes, ...splits] = await Promise.all([
    sumsOf(asking),
    question.customers === 'known' ? ([noSums, noSums] as const) : sumsOf(asking, 'guest'),
    changeOfCustomers(asking),
    ...dimensions.map((by) => changeSplit(asking, by, size)),
  ])
  const whole = pairOf(metric, sums)
  const { value, comparison: before } = partOf(metric, whole)
  return {
    ...echo,
    total: value,
    comparisonTotal: before,
    change: changeOf(metric, value, before),
    drivers: changeDriversOf(metric, sums[0], sums[1], asked.business.currency),
    customers: toClasses(metric, classes, pairOf(metric, guests)),
    splits: dimensions.flatMap((by, index) => {
      const found = splits[index]
      return found && !isOfNone(found) ? [toSplit(metric, by, found, whole)] : []
    }),
  }
}
