import type { SalesTrendAnswer } from '../contracts/sales-trend'
import type { Format } from './format'
import { type Columns, prepareColumns } from './prepare-columns'
import { shortBucket } from './short-bucket'

const numberOf = (value: unknown): number => Number(value ?? 0)

/** Orders placed and orders cancelled in each bucket, and how much of the sales went back. */
export function preparePlaced({ buckets, grain, total }: SalesTrendAnswer, format: Format): Columns {
  const most = buckets.toSorted((a, b) => numberOf(b.values.cancelled) - numberOf(a.values.cancelled))[0]
  return prepareColumns({
    title: `Orders placed and cancelled per ${grain}`,
    unit: 'count',
    series: [{ title: 'Placed' }, { title: 'Cancelled' }],
    groups: buckets.map((bucket) => ({
      key: bucket.key,
      label: shortBucket(bucket, grain, format),
      title: format.bucket(bucket, grain),
      isUnfinished: bucket.unfinished,
      values: [bucket.values.orders ?? null, bucket.values.cancelled ?? null],
      details: [{ label: 'Return rate', text: format.value(bucket.values['return-rate'] ?? null, 'percent') }],
    })),
    summary: most
      ? `${format.value(total.orders ?? null, 'count')} orders placed, ${format.value(total.cancelled ?? null, 'count')} cancelled; most cancelled in ${format.bucket(most, grain)} (${format.value(most.values.cancelled ?? null, 'count')}). Return rate ${format.value(total['return-rate'] ?? null, 'percent')}.`
      : 'No orders in this range.',
    table: {
      columns: [
        { key: 'bucket', title: grain[0]?.toUpperCase() + grain.slice(1), unit: 'text' },
        { key: 'orders', title: 'Orders placed', unit: 'count' },
        { key: 'cancelled', title: 'Orders cancelled', unit: 'count' },
        { key: 'rate', title: 'Return rate', unit: 'percent' },
      ],
      rows: buckets.map(({ key, values }) => ({
        bucket: key,
        orders: values.orders ?? null,
        cancelled: values.cancelled ?? null,
        rate: values['return-rate'] ?? null,
      })),
    },
    format,
  })
}
