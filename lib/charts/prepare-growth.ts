import type { SalesGrowthAnswer } from '../contracts/sales-growth'
import { metric } from '../domain/metric'
import type { Format } from './format'
import { isGap, type MissingDay, missingColumn, missingIn, missingSentence } from './missing-in'
import { type Columns, prepareColumns } from './prepare-columns'
import { shortBucket } from './short-bucket'

type Bucket = SalesGrowthAnswer['buckets'][number]

/** A gap is no fall to nothing. */
const withGap = (bucket: Bucket, missing: number): Bucket =>
  isGap(bucket.value, missing) ? { ...bucket, value: null, growth: null } : bucket

/** How much each month, quarter or year is above or below the one before, in per cent. */
export function prepareGrowth(
  { metric: key, grain, buckets: found }: SalesGrowthAnswer,
  format: Format,
  missingDays?: readonly MissingDay[],
): Columns {
  const { each: missing, total } = missingIn(found, missingDays)
  const buckets = found.map((bucket, index) => withGap(bucket, missing[index] ?? 0))
  const { title, unit } = metric(key)
  const known = buckets.filter(({ growth }) => growth?.ratio != null)
  const best = known.toSorted((a, b) => Number(b.growth?.ratio) - Number(a.growth?.ratio))
  const say = (bucket: (typeof buckets)[number] | undefined) =>
    bucket ? `${format.change(Number(bucket.growth?.ratio))} (${format.bucket(bucket, grain)})` : ''
  const latest = known.at(-1)
  return prepareColumns({
    title: `Growth of ${title.toLowerCase()} per ${grain}`,
    unit: 'percent',
    series: [{ title: 'Growth' }],
    groups: buckets.map((bucket, index) => ({
      key: bucket.key,
      label: shortBucket(bucket, grain, format),
      title: format.bucket(bucket, grain),
      time: { from: bucket.from, to: bucket.to },
      missing: missing[index] ?? 0,
      isUnfinished: bucket.unfinished,
      values: [bucket.growth?.ratio ?? null],
      details: [
        { label: title, text: format.value(bucket.value, unit) },
        { label: `The ${grain} before`, text: format.value(bucket.previous?.value ?? null, unit) },
      ],
    })),
    summary:
      (latest
        ? `${title}, growth per ${grain}: strongest ${say(best[0])}, weakest ${say(best.at(-1))}, latest ${say(latest)}.`
        : `${title}, growth per ${grain}: nothing to compare with in this range.`) + missingSentence(total, format),
    table: {
      columns: [
        { key: 'bucket', title: grain === 'month' ? 'Month' : grain === 'quarter' ? 'Quarter' : 'Year', unit: 'text' },
        { key: 'value', title, unit },
        { key: 'previous', title: `${title}, the ${grain} before`, unit },
        { key: 'growth', title: 'Growth', unit: 'change' },
        ...(total > 0 ? [missingColumn] : []),
      ],
      rows: buckets.map((bucket, index) => ({
        bucket: bucket.key,
        value: bucket.value,
        previous: bucket.previous?.value ?? null,
        growth: bucket.growth?.ratio ?? null,
        ...(total > 0 ? { missing: missing[index] ?? 0 } : {}),
      })),
    },
    format,
  })
}
