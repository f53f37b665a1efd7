import { bucketsOf, type CalendarRules, type NaturalBucket } from './buckets'
import { addDays, asOfDay, type Day, type DayRange, dayOf, earlier, type LocalTime, startOfDay } from './calendar'
import { type CompareMode, type Comparison, chosenComparison, comparedInterval, comparisonShift } from './comparison'
import { chooseGrain, type Grain } from './grain'
import { addLength, hasShiftedDate, type Interval, lengthOf, nextHour, shiftBack, wholeDays } from './interval'
import { defaultRangePreset, type RangePreset, resolvePreset } from './range-preset'

/** First and last sale; null without one. */
export type Coverage = {
  readonly from: LocalTime | null
  readonly to: LocalTime | null
  /** The last day is not covered whole: what comes after its last sale is missing. */
  readonly stopsEarly?: boolean
}

export type TimeQuestion = {
  readonly range?: RangePreset | undefined
  readonly from?: Day | undefined
  readonly to?: Day | undefined
  readonly grain: Grain | 'auto'
  readonly compare: CompareMode
  /** With `custom`: the days compared with. */
  readonly compareFrom?: Day | undefined
  readonly compareTo?: Day | undefined
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
  /** Up to here the range has elapsed. */
  readonly elapsedTo: LocalTime
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
  { interval: compared, shift, wholeParts }: Comparison,
): Interval | null {
  const elapsed = { from: bucket.from, to: earlier(bucket.to, elapsedTo) }
  if (elapsed.from >= elapsed.to || !hasShiftedDate(elapsed.from, shift)) return null
  const from = shiftBack(elapsed.from, shift)
  const short = grain === 'hour' || grain === 'day' || grain === 'week'
  const whole = short ? addLength(from, lengthOf(elapsed)) : shiftBack(elapsed.to, shift)
  const to = earlier(whole, compared.to)
  return from < to && !(wholeParts && to < whole) ? { from, to } : null
}

/** Days of a person's own choice, as far as there is data for them. Null where there is none. */
function ownComparison(
  question: TimeQuestion,
  range: DayRange,
  elapsed: Interval,
  covered: Interval,
): Comparison | null {
  if (question.compareFrom === undefined || question.compareTo === undefined) return null
  const { interval, shift, sameLength } = chosenComparison(range, {
    from: question.compareFrom,
    to: question.compareTo,
  })
  const end = sameLength ? earlier(interval.to, shiftBack(elapsed.to, shift)) : interval.to
  const { from, to } = { from: interval.from, to: earlier(end, covered.to) }
  return from < covered.from || from >= to ? null : { interval: { from, to }, shift, wholeParts: true }
}

/** What a range is compared with; null when not asked for, or when the data does not reach. */
function comparisonOf(
  question: TimeQuestion,
  { asOf, range, elapsed, covered }: { asOf: Day; range: DayRange; elapsed: Interval; covered: Interval | null },
): Comparison | null {
  if (question.compare === 'none' || !covered || elapsed.from >= elapsed.to) return null
  if (question.compare === 'custom') return ownComparison(question, range, elapsed, covered)
  const preset = question.from === undefined ? (question.range ?? defaultRangePreset) : undefined
  const shift = comparisonShift(question.compare, range, preset, asOf)
  const interval = comparedInterval(elapsed, shift, dayOf(covered.from))
  return interval && { interval, shift, wholeParts: false }
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
  const until = elapsedUntil(asOf, today, coverage)
  const elapsedTo = earlier(interval.to, until)
  const compared = comparisonOf(question, {
    asOf,
    range,
    elapsed: { from: interval.from, to: elapsedTo },
    covered: coverage.from === null ? null : { from: startOfDay(dayOf(coverage.from)), to: until },
  })

  const reaches = coverage.stopsEarly && coverage.to !== null ? earlier(elapsedTo, nextHour(coverage.to)) : elapsedTo
  const toBucket = ({ naturalTo, ...bucket }: NaturalBucket): Bucket => ({
    ...bucket,
    unfinished: naturalTo > reaches && bucket.from < reaches,
    covered: isCovered(bucket, coverage),
    comparison: compared && alignedPart(bucket, grain, grain === 'day' ? reaches : elapsedTo, compared),
  })
  const buckets = withoutOverlap(bucketsOf(interval, grain, rules).map(toBucket))
  return { asOf, coverage, range, interval, elapsedTo, comparison: compared?.interval ?? null, grain, buckets }
}
