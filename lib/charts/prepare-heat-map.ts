import type { MetricValue } from '../domain/metric'
import type { ChartTable } from './chart-table'
import type { Format, Unit } from './format'
import { clock, hourOfWeek, weekdayName } from './hour-of-week'

type HeatMapInput = {
  title: string
  unit: Unit
  /** Any of the 168 hours of a week; ISO weekday 1 Monday … 7 Sunday. */
  cells: readonly {
    weekday: number
    hour: number
    value: MetricValue
    details?: readonly { label: string; text: string }[]
  }[]
  /** ISO weekday the week starts on. */
  weekStart: number
  /** Values are differences to a comparison: more and less have scales of their own. */
  isChange?: boolean
  /** The first and last hour shown; of what there is unless given. */
  hours?: { from: number; to: number }
  format: Format
}

export type HeatCell = {
  weekday: number
  hour: number
  /** 0 nothing, 1 to 6 by sixths of the cells with something; null a gap. */
  step: 0 | 1 | 2 | 3 | 4 | 5 | 6 | null
  /** Less than the comparison; steps are then 2, 4 and 6. */
  isLess: boolean
  label: string
  text: string
  details: readonly { label: string; text: string }[]
  highest: boolean
}

/** What a colour stands for, from the least to the most. */
export type HeatStep = Pick<HeatCell, 'isLess'> & { step: 1 | 2 | 3 | 4 | 5 | 6; text: string }

export type HeatMap = {
  hours: readonly { hour: number; label: string }[]
  rows: readonly { weekday: number; name: string; shortName: string; cells: readonly HeatCell[] }[]
  legend: { low: string; high: string; steps: readonly HeatStep[] } | null
  summary: string
  table: ChartTable
}

const steps = 6

/** Which sixth of the ordered values one falls in, 1 to 6; equal values share it. */
function stepOf(value: number, ordered: readonly number[]): 1 | 2 | 3 | 4 | 5 | 6 {
  const below = ordered.findIndex((other) => other >= value)
  const sixth = Math.floor((Math.max(0, below) * steps) / ordered.length) + 1
  return (ordered.at(-1) === value ? steps : Math.min(steps, sixth)) as 1 | 2 | 3 | 4 | 5 | 6
}

/** The week as a grid: its hours from the first to the last with anything, steps by quantile, the highest cell marked. */
export function prepareHeatMap(input: HeatMapInput): HeatMap {
  const { title, unit, cells, weekStart, isChange = false, format } = input
  const amounts = cells.map((cell) => Number(cell.value ?? 0))
  const ordered = amounts.filter((amount) => amount > 0).toSorted((a, b) => a - b)
  const most = ordered.at(-1)
  const busy = cells.filter((cell) => Number(cell.value ?? 0) !== 0).map((cell) => cell.hour)
  const { from, to } =
    input.hours ?? (busy.length > 0 ? { from: Math.min(...busy), to: Math.max(...busy) } : { from: 0, to: 23 })
  const hours = Array.from({ length: to - from + 1 }, (_, index) => from + index)
  const weekdays = Array.from({ length: 7 }, (_, index) => ((weekStart - 1 + index) % 7) + 1)
  const falls = amounts.flatMap((amount) => (amount < 0 ? [-amount] : [])).toSorted((a, b) => a - b)
  const given = new Map(cells.map((cell) => [`${cell.weekday} ${cell.hour}`, cell]))
  const valueAt = (weekday: number, hour: number) => given.get(`${weekday} ${hour}`)?.value ?? null
  const stepAt = (value: MetricValue): HeatCell['step'] => {
    const amount = Number(value)
    if (value === null) return null
    if (!isChange) return amount > 0 ? stepOf(amount, ordered) : 0
    if (amount === 0) return 0
    const step = amount > 0 ? stepOf(amount, ordered) : stepOf(-amount, falls)
    return (Math.ceil(step / 2) * 2) as 2 | 4 | 6
  }

  const toCell = (weekday: number, hour: number): HeatCell => {
    const value = valueAt(weekday, hour)
    const amount = Number(value)
    return {
      weekday,
      hour,
      step: stepAt(value),
      isLess: isChange && amount < 0,
      label: hourOfWeek(weekday, hour, format.locale),
      text: isChange ? format.difference(value, unit) : format.value(value, unit),
      details: given.get(`${weekday} ${hour}`)?.details ?? [],
      highest: !isChange && most !== undefined && amount === most,
    }
  }
  const rows = weekdays.map((weekday) => ({
    weekday,
    name: weekdayName(weekday, format.locale, 'long'),
    shortName: weekdayName(weekday, format.locale, 'short'),
    cells: hours.map((hour) => toCell(weekday, hour)),
  }))
  const all = rows.flatMap((row) => row.cells)
  const peak = all.find((cell) => cell.highest)
  return {
    hours: hours.map((hour) => ({ hour, label: String(hour).padStart(2, '0') })),
    rows,
    legend: legendOf(all, valueAt, (value) => (isChange ? format.shortDifference : format.short)(value, unit)),
    summary: isChange
      ? changeSummary(title, all, valueAt)
      : peak
        ? `${title} by weekday and hour: highest on ${peak.label} with ${peak.text}.`
        : `${title} by weekday and hour: nothing in this range.`,
    table: {
      columns: [
        { key: 'weekday', title: 'Weekday', unit: 'text' },
        { key: 'hour', title: 'Hour', unit: 'text' },
        { key: 'value', title, unit },
      ],
      rows: rows.flatMap((row) =>
        hours.map((hour) => ({ weekday: row.name, hour: clock(hour), value: valueAt(row.weekday, hour) })),
      ),
    },
  }
}

/** Cells with anything, by their colours. */
function legendOf(
  cells: readonly HeatCell[],
  valueAt: (weekday: number, hour: number) => MetricValue,
  say: (value: MetricValue) => string,
): HeatMap['legend'] {
  const coloured = cells
    .flatMap(({ weekday, hour, step, isLess }) =>
      step === null || step === 0 ? [] : [{ step, isLess, value: valueAt(weekday, hour) }],
    )
    .toSorted((a, b) => Number(a.value) - Number(b.value))
  const [least, most] = [coloured[0], coloured.at(-1)]
  if (!least || !most) return null
  const steps = coloured.filter(
    ({ step, isLess }, index) => coloured.findIndex((one) => one.step === step && one.isLess === isLess) === index,
  )
  return {
    low: say(least.value),
    high: say(most.value),
    steps: steps.map(({ step, isLess, value }) => {
      const last = coloured.findLast((one) => one.step === step && one.isLess === isLess)
      return { step, isLess, text: `${say(value)} to ${say(last?.value ?? value)}` }
    }),
  }
}

function changeSummary(
  title: string,
  cells: readonly HeatCell[],
  valueAt: (weekday: number, hour: number) => MetricValue,
): string {
  const known = cells
    .filter(({ step }) => step !== null && step !== 0)
    .toSorted((a, b) => Number(valueAt(b.weekday, b.hour)) - Number(valueAt(a.weekday, a.hour)))
  const [most, least] = [known[0], known.at(-1)]
  if (!most || !least) return `${title} by weekday and hour: no change.`
  return `${title} by weekday and hour: from ${least.text} on ${least.label} to ${most.text} on ${most.label}.`
}
