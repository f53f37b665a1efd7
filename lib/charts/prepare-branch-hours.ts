import type { BranchHoursAnswer } from '../contracts/branch-hours'
import { metric } from '../domain/metric'
import type { ChartTable } from './chart-table'
import type { Format } from './format'
import { type HeatMap, prepareHeatMap } from './prepare-heat-map'

export type BranchHours = {
  branches: readonly { key: string; name: string; text: string; heatMap: HeatMap }[]
  /** Branches that are not shown. */
  hidden: number
  summary: string
  table: ChartTable
}

/** A small week for each branch, each by its own scale: when it sells, not how much. */
export function prepareBranchHours(answer: BranchHoursAnswer, weekStart: number, format: Format): BranchHours {
  const { title, unit } = metric(answer.metric)
  const busy = [...Array(24).keys()].filter((hour) =>
    answer.branches.some(({ cells }) => cells.some((value, index) => index % 24 === hour && Number(value ?? 0) !== 0)),
  )
  const [from, to] = [busy[0] ?? 0, busy.at(-1) ?? 23]
  const branches = answer.branches.map(({ key, name, value, cells }) => ({
    key,
    name,
    text: format.short(value, unit),
    heatMap: prepareHeatMap({
      title: `${name}: ${title.toLowerCase()}`,
      unit,
      weekStart,
      format,
      hours: { from, to },
      cells: cells.map((cell, index) => ({ weekday: Math.floor(index / 24) + 1, hour: index % 24, value: cell })),
    }),
  }))
  return {
    branches,
    hidden: answer.total - answer.branches.length,
    summary: branches.map(({ heatMap }) => heatMap.summary).join(' '),
    table: {
      columns: [
        { key: 'branch', title: 'Branch', unit: 'text' },
        { key: 'weekday', title: 'Weekday', unit: 'text' },
        { key: 'hour', title: 'Hour', unit: 'text' },
        { key: 'value', title, unit },
      ],
      rows: branches.flatMap(({ name, heatMap }) => heatMap.table.rows.map((row) => ({ branch: name, ...row }))),
    },
  }
}
