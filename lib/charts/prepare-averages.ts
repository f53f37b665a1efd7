import type { SalesAveragesAnswer } from '../contracts/sales-averages'
import { metric } from '../domain/metric'
import type { ChartTable } from './chart-table'
import { type ShownChange, shownChange } from './compare-values'
import type { Format } from './format'

export type Averages = {
  rows: readonly {
    grain: string
    title: string
    text: string
    exact: string
    over: string
    change: ShownChange | null
  }[]
  summary: string
  table: ChartTable
}

const plural = (count: number, noun: string, format: Format): string =>
  `${format.value(count, 'count')} ${noun}${count === 1 ? '' : 's'}`

/** What an hour, day, month and year with a sale bring on average. */
export function prepareAverages({ metric: key, averages }: SalesAveragesAnswer, format: Format): Averages {
  const { title, unit, better } = metric(key)
  const shownUnit = unit === 'count' ? 'ratio' : unit
  const compared = averages.some(({ comparisonBuckets }) => comparisonBuckets !== null)
  return {
    rows: averages.map(({ grain, buckets, value, change, comparisonBuckets }) => ({
      grain,
      title: `Per ${grain}`,
      text: format.short(value, shownUnit),
      exact: format.exact(value, shownUnit),
      over: `${plural(buckets, grain, format)} with a sale${
        comparisonBuckets === null || comparisonBuckets === buckets
          ? ''
          : `, ${format.value(comparisonBuckets, 'count')} before`
      }`,
      change: shownChange(change, shownUnit, better, format),
    })),
    summary: `${title}, averages: ${averages
      .map(
        ({ grain, buckets, value }) =>
          `${format.value(value, shownUnit)} per ${grain} (of ${plural(buckets, grain, format)} with a sale)`,
      )
      .join(', ')}.`,
    table: {
      columns: [
        { key: 'grain', title: 'Per', unit: 'text' },
        { key: 'value', title: `${title}, average`, unit: shownUnit },
        { key: 'buckets', title: 'With a sale', unit: 'count' },
        ...(compared
          ? ([
              { key: 'comparison', title: `${title}, average compared`, unit: shownUnit },
              { key: 'comparisonBuckets', title: 'With a sale, compared', unit: 'count' },
              { key: 'change', title: 'Change', unit: 'change' },
            ] as const)
          : []),
      ],
      rows: averages.map(({ grain, value, buckets, comparison, comparisonBuckets, change }) => ({
        grain,
        value,
        buckets,
        comparison,
        comparisonBuckets,
        change: change?.ratio ?? null,
      })),
    },
  }
}
