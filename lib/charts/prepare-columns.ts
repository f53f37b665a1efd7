import type { MetricValue } from '../domain/metric'
import { axisTicks } from './axis-ticks'
import type { ChartTable } from './chart-table'
import type { Format, Unit } from './format'
import { isGap } from './missing-in'

/** A place on the axis with a bar for each series. */
export type ColumnGroup = {
  index: number
  key: string
  /** Short, below the axis. */
  label: string
  /** Whole, in the tooltip. */
  title: string
  isUnfinished: boolean
  /** The time it stands for, where the axis is one of time. */
  time: { from: string; to: string } | null
  /** Branch-days that are missing in it, 0 for a whole one. */
  missing: number
  /** Stands apart: everything beyond the end of the axis. */
  isBeyond: boolean
  bars: readonly { value: number | null; text: string }[]
  /** More to say of it. */
  details: readonly { label: string; text: string }[]
}

/** A vertical line: `at` counts groups from the axis, 1.5 is the middle of the second. */
export type ColumnMark = { at: number; label: string; text: string }

export type Columns = {
  title: string
  series: readonly { title: string }[]
  groups: readonly ColumnGroup[]
  valueTicks: readonly { value: number; label: string }[]
  marks: readonly ColumnMark[]
  summary: string
  table: ChartTable
}

type ColumnsInput = {
  title: string
  unit: Unit
  series: readonly { title: string }[]
  groups: readonly (Pick<ColumnGroup, 'key' | 'label' | 'title'> &
    Partial<Pick<ColumnGroup, 'time' | 'missing' | 'isUnfinished' | 'isBeyond' | 'details'>> & {
      values: readonly MetricValue[]
    })[]
  marks?: readonly ColumnMark[]
  summary: string
  table: ChartTable
  format: Format
}

/** Bars side by side, from 0 up or down. */
export function prepareColumns({ unit, groups, format, marks = [], ...rest }: ColumnsInput): Columns {
  const ticks = axisTicks(
    groups.flatMap(({ values }) => values.map((value) => Number(value ?? 0))),
    unit === 'count',
  )
  return {
    ...rest,
    marks,
    valueTicks: ticks.map((value) => ({ value, label: format.tick(value, unit, value === ticks.at(-1)) })),
    groups: groups.map(({ values, ...group }, index) => ({
      time: null,
      missing: 0,
      isUnfinished: false,
      isBeyond: false,
      details: [],
      ...group,
      index,
      bars: values
        .map((value) => (isGap(value, group.missing ?? 0) ? null : value))
        .map((value) => ({ value: value === null ? null : Number(value), text: format.value(value, unit) })),
    })),
  }
}
