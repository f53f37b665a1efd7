import type { SalesTrendAnswer } from '../contracts/sales-trend'
import type { Format } from './format'
import { type MissingDay, missingColumn, missingIn, missingSentence } from './missing-in'
import { type Columns, prepareColumns } from './prepare-columns'
import { shortBucket } from './short-bucket'

const numberOf = (value: unknown): number => Number(value ?? 0)

const said = [
  { key: 'orders', title: 'Placed', ofTable: 'Orders placed', unit: 'count' },
  { key: 'cancelled', title: 'Cancelled', ofTable: 'Orders cancelled', unit: 'count' },
  { key: 'return-rate', title: 'Return rate', ofTable: 'Return rate', unit: 'percent' },
] as const

type Bucket = SalesTrendAnswer['buckets'][number]

const detailsOf = ({ values, comparison }: Bucket, format: Format) => [
  { label: 'Return rate', text: format.value(values['return-rate'] ?? null, 'percent') },
  ...(comparison
    ? said.map(({ key, title, unit }) => ({
        label: `${title}, compared`,
        text: format.value(comparison.values[key] ?? null, unit),
      }))
    : []),
]

/** Orders placed and orders cancelled in each bucket, and how much of the sales went back; as in the comparison. */
export function preparePlaced(
  { buckets, grain, total }: SalesTrendAnswer,
  format: Format,
  missingDays?: readonly MissingDay[],
): Columns {
  const { each: missing, total: lacking } = missingIn(buckets, missingDays)
  const isCompared = buckets.some(({ comparison }) => comparison !== null)
  const most = buckets.toSorted((a, b) => numberOf(b.values.cancelled) - numberOf(a.values.cancelled))[0]
  return prepareColumns({
    title: `Orders placed and cancelled per ${grain}`,
    unit: 'count',
    series: [{ title: 'Placed' }, { title: 'Cancelled' }],
    groups: buckets.map((bucket, index) => ({
      key: bucket.key,
      label: shortBucket(bucket, grain, format),
      title: format.bucket(bucket, grain),
      time: { from: bucket.from, to: bucket.to },
      missing: missing[index] ?? 0,
      isUnfinished: bucket.unfinished,
      values: [bucket.values.orders ?? null, bucket.values.cancelled ?? null],
      details: detailsOf(bucket, format),
    })),
    summary:
      (most
        ? `${format.value(total.orders ?? null, 'count')} orders placed, ${format.value(total.cancelled ?? null, 'count')} cancelled; most cancelled in ${format.bucket(most, grain)} (${format.value(most.values.cancelled ?? null, 'count')}). Return rate ${format.value(total['return-rate'] ?? null, 'percent')}.`
        : 'No orders in this range.') + missingSentence(lacking, format),
    table: {
      columns: [
        { key: 'bucket', title: grain[0]?.toUpperCase() + grain.slice(1), unit: 'text' },
        ...said.map(({ key, ofTable, unit }) => ({ key, title: ofTable, unit })),
        ...(isCompared
          ? said.map(({ key, ofTable, unit }) => ({ key: `${key}-compared`, title: `${ofTable}, compared`, unit }))
          : []),
        ...(lacking > 0 ? [missingColumn] : []),
      ],
      rows: buckets.map(({ key, values, comparison }, index) => ({
        bucket: key,
        ...Object.fromEntries(
          said.flatMap((one) => [
            [one.key, values[one.key] ?? null],
            ...(isCompared ? [[`${one.key}-compared`, comparison?.values[one.key] ?? null]] : []),
          ]),
        ),
        ...(lacking > 0 ? { missing: missing[index] ?? 0 } : {}),
      })),
    },
    format,
  })
}
