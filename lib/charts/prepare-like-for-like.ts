import type { LikeForLikeAnswer } from '../contracts/like-for-like'
import { metric } from '../domain/metric'
import type { ChartTable } from './chart-table'
import type { Format } from './format'

/** Branches over the days both periods have, as a sentence and rows for a file. */
export function prepareLikeForLike(answer: LikeForLikeAnswer, format: Format): { summary: string; table: ChartTable } {
  const { unit, title } = metric(answer.metric)
  const { pairs, onlyNow, onlyBefore, total, change } = answer
  const days = (count: number) => format.value(count, 'count')
  return {
    summary:
      pairs === 0
        ? `${title}, like for like: no branch sold on matching days of both periods.`
        : `${title}, like for like: ${format.short(total, unit)} over ${days(pairs)} branch-days, ${format.change(change?.ratio ?? null)}; left out are ${days(onlyNow)} branch-days without a counterpart before and ${days(onlyBefore)} without one now.`,
    table: {
      columns: [
        { key: 'key', title: 'Key', unit: 'text' },
        { key: 'name', title: 'Branch', unit: 'text' },
        { key: 'pairs', title: 'Branch-days in both', unit: 'count' },
        { key: 'onlyNow', title: 'Only now', unit: 'count' },
        { key: 'onlyBefore', title: 'Only before', unit: 'count' },
        { key: 'value', title, unit },
        { key: 'comparison', title: `${title}, compared`, unit },
        { key: 'ratio', title: 'Change', unit: 'change' },
      ],
      rows: answer.branches.map(({ change: changed, ...branch }) => ({ ...branch, ratio: changed?.ratio ?? null })),
    },
  }
}
