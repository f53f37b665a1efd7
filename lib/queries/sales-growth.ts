import type { SalesGrowthAnswer, SalesGrowthQuestion } from '@/lib/contracts/sales-growth'
import { dayOf, earlier, startOfDay } from '@/lib/domain/calendar'
import { hasShiftedDate, type Interval, shiftBack } from '@/lib/domain/interval'
import { changeOf } from '@/lib/domain/metric-values'
import type { Scope } from '@/lib/domain/scope'
import type { Bucket, Timeframe } from '@/lib/domain/timeframe'
import type { Asked } from './asked'
import { echoOf, frameOf } from './frame'
import { measureView } from './measure-view'

const months = { month: 1, quarter: 3, year: 12 } as const

/** The same elapsed part of the month, quarter or year before; null where the data does not reach. */
function before(bucket: Bucket, grain: keyof typeof months, { elapsedTo, coverage }: Timeframe): Interval | null {
  const to = earlier(bucket.to, elapsedTo)
  const shift = { months: months[grain] }
  if (coverage.from === null || bucket.from >= to || !hasShiftedDate(bucket.from, shift)) return null
  const previous = { from: shiftBack(bucket.from, shift), to: earlier(shiftBack(to, shift), bucket.from) }
  return previous.from >= startOfDay(dayOf(coverage.from)) ? previous : null
}

/** Each month, quarter or year against the one before, like with like. */
export async function salesGrowth(
  scope: Scope,
  question: SalesGrowthQuestion,
  asked: Asked,
): Promise<SalesGrowthAnswer> {
  const { metric, grain } = question
  const frame = await frameOf(scope, { ...question, compare: 'none' }, asked)
  const buckets = frame.buckets.map((bucket) => ({ ...bucket, comparison: before(bucket, grain, frame) }))
  const compared = buckets.flatMap(({ comparison }) => (comparison ? [comparison] : []))
  const [first, last] = [compared[0], compared.at(-1)]
  const comparison = first && last ? { from: first.from, to: last.to } : null
  const view = await measureView(scope, {
    frame: { ...frame, buckets, comparison },
    filter: question,
    metrics: [metric],
    path: asked.path ?? 'auto',
  })
  return {
    ...echoOf(frame, asked.business),
    metric,
    buckets: view.buckets.map(({ bucket, values, comparison: found }) => {
      const value = values[metric] ?? null
      const previous = bucket.comparison && { ...bucket.comparison, value: found?.[metric] ?? null }
      const { key, from, to, unfinished } = bucket
      return { key, from, to, unfinished, value, previous, growth: changeOf(metric, value, previous?.value ?? null) }
    }),
  }
}
