import { bucketsOf, type CalendarRules, type NaturalBucket } from './buckets'
import { addDays, asOfDay, type Day, type DayRange, dayOf, earlier, type LocalTime, startOfDay } from './calendar'
import { type CompareMode, comparedInterval, comparisonShift } from './comparison'
import { chooseGrain, type Grain } from './grain'
import {
  addLength,
  hasShiftedDate,
  type Interval,
  lengthOf,
  nextHour,
  type Shift,
  shiftBack,
  wholeDays,
} from './interval'
import { defaultRangePreset, type RangePreset, resolvePreset } from './range-preset'

/** First and last sale; null without one. */
export type Coverage = { readonly from: LocalTime | null; readonly to: LocalTime | null }

export type TimeQuestion = {
  readonly range?: RangePreset | undefined
  readonly from?: Day | undefined
  readonly to?: Day | undefined
  readonly grain: Grain | 'auto'
  readonly compare: CompareMode
}

export type Bucket = Interval & {
  readonly key: string
  readonly unfinished: boolean
  /** Within the covered range: without sales it is 0, else a gap. */
  readonly covered: boolean
  readonly comparison: Interval | null
}

export type Timeframe = {
  readonly asOf: Day
  readonly coverage: Coverage
  readonly range: DayRange
  readonly interval: Interval
  /** As long as the elapsed part of the range. */
  readonly comparison: Interval | null
  readonly grain: Grain
  readonly buckets: readonly Bucket[]
}

/** The moment up to which data can be expected. A past as-of day has elapsed whole; today only up to the latest sale. */
function elapsedUntil(asOf: Day, today: Day, coverage: Coverage): LocalTime {
  if (coverage.to === null || asOf < today) return startOfDay(addDays(asOf, 1))
  return dayOf(coverage.to) >= today ? nextHour(coverage.to) : startOfDay(addDays(dayOf(coverage.to), 1))
}

function rangeOf(question: TimeQuestion, asOf: Day, coverage: Coverage, rules: CalendarRules): DayRange {
  if (question.from !== undefined && question.to !== undefined) return { from: question.from, to: question.to }
  const firstSale = coverage.from && dayOf(coverage.from)
  return resolvePreset(question.range ?? defaultRangePreset, asOf, firstSale, rules.fiscalYearStart)
}

/** The part of a comparison that lies where the bucket lies, as long as the bucket's elapsed part. */
function alignedPart(
  bucket: Interval,
  grain: Grain,
  elapsedTo: LocalTime,
  compared: Interval,
  shift: Shift,
): Interval | null {
  const elapsed = { from: bucket.from, to: earlier(bucket.to, elapsedTo) }
  if (elapsed.from >= elapsed.to || !hasShiftedDate(elapsed.from, shift)) return null
  const from = shiftBack(elapsed.from, shift)
  const short = grain === 'hour' || grain === 'day' || grain === 'week'
  const to = earlier(short ? addLength(from, lengthOf(elapsed)) : shiftBack(elapsed.to, shift), compared.to)
  return from < to ? { from, to } : null
}

const isCovered = (bucket: Interval, { from, to }: Coverage): boolean =>
  from !== null && to !== null && bucket.to > from && bucket.from <= to

/** Weeks shifted by months can overlap: each ends at the latest where the next begins. */
function withoutOverlap(buckets: readonly Bucket[]): Bucket[] {
  return buckets.map((bucket, index) => {
    const next = buckets[index + 1]?.comparison
    if (!bucket.comparison || !next) return bucket
    return { ...bucket, comparison: { ...bucket.comparison, to: earlier(bucket.comparison.to, next.from) } }
  })
}

/**
 * What a question about time means on this data: days, grain, buckets and what each is compared with.
 * @param now wall clock of the workspace's zone
 */
export function timeframe(question: TimeQuestion, coverage: Coverage, now: LocalTime, rules: CalendarRules): Timeframe {
  const today = dayOf(now)
  const asOf = asOfDay(today, coverage.to && dayOf(coverage.to))
  const range = rangeOf(question, asOf, coverage, rules)
  const interval = wholeDays(range)
  const grain = question.grain === 'auto' ? chooseGrain(range) : question.grain
  const elapsedTo = earlier(interval.to, elapsedUntil(asOf, today, coverage))
  const preset = question.from === undefined ? (question.range ?? defaultRangePreset) : undefined
  const shift = question.compare === 'none' ? null : comparisonShift(question.compare, range, preset, asOf)
  const firstSale = coverage.from && dayOf(coverage.from)
  const comparison = shift && comparedInterval({ from: interval.from, to: elapsedTo }, shift, firstSale)

  const toBucket = ({ naturalTo, ...bucket }: NaturalBucket): Bucket => ({
    ...bucket,
    unfinished: naturalTo > elapsedTo && bucket.from < elapsedTo,
    covered: isCovered(bucket, coverage),
    comparison: shift && comparison && alignedPart(bucket, grain, elapsedTo, comparison, shift),
  })
  const buckets = withoutOverlap(bucketsOf(interval, grain, rules).map(toBucket))
  return { asOf, coverage, range, interval, comparison, grain, buckets }
}
