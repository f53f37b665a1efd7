import type { ProfileOverviewAnswer } from '../contracts/profile-overview'
import type { ChartTable } from './chart-table'
import { attributeTitle, attributeUnit } from './prepare-attribute'

/** All attributes of customers, one a row: how many have each, and what the measure comes to among them. */
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
    ],
    rows: attributes.map(({ name, filled, having, share, measureSum, measureAverage }) => ({
      name,
      having,
      share,
      measureSum,
      measureAverage,
      unknown: matching - filled,
    })),
  }
}
