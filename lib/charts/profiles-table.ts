import type { ProfileOverviewAnswer } from '../contracts/profile-overview'
import type { ChartTable } from './chart-table'
import { attributeTitle, attributeUnit } from './prepare-attribute'

const figures = [
  { key: 'min', title: 'Least' },
  { key: 'lower', title: 'Lower quartile' },
  { key: 'median', title: 'Median' },
  { key: 'upper', title: 'Upper quartile' },
  { key: 'max', title: 'Most' },
  { key: 'mean', title: 'Average' },
  { key: 'sum', title: 'Sum' },
] as const

/** All attributes of customers, one a row: who has each, what the measure comes to among them, and where its numbers lie. */
export function profilesTable({ attributes, matching, measure }: ProfileOverviewAnswer): ChartTable {
  const unit = attributeUnit(measure)
  const named = measure === null ? null : attributeTitle(measure)
  return {
    columns: [
      { key: 'name', title: 'Attribute', unit: 'text' },
      { key: 'having', title: 'Customers with it', unit: 'count' },
      { key: 'share', title: 'Share', unit: 'percent' },
      ...(named === null
        ? []
        : [
            { key: 'measureSum', title: `${named} of those`, unit },
            { key: 'measureAverage', title: `${named} on average`, unit },
          ]),
      { key: 'unknown', title: 'Unknown', unit: 'count' },
      ...figures.map((figure) => ({ ...figure, unit: 'count' as const })),
    ],
    rows: attributes.map(({ name, filled, having, share, measureSum, measureAverage, quartiles, ...numbers }) => ({
      name,
      having,
      share,
      measureSum,
      measureAverage,
      unknown: matching - filled,
      lower: quartiles?.lower ?? null,
      median: quartiles?.median ?? null,
      upper: quartiles?.upper ?? null,
      min: numbers.min,
      max: numbers.max,
      mean: numbers.mean,
      sum: numbers.sum,
    })),
  }
}
