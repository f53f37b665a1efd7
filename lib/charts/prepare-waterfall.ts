import type { Metric, MetricValue } from '../domain/metric'
import type { ChartTable } from './chart-table'
import type { Tone } from './compare-values'
import { type FloatingBar, type FloatingBars, placeBetween } from './floating-bar'
import type { Format, Unit } from './format'

export type WaterfallStep = {
  key: string
  label: string
  definition: string
  note: string | null
  value: MetricValue
  comparison: MetricValue
  part: MetricValue
}

type WaterfallInput = {
  /** What the steps are parts of: "Net sales". */
  title: string
  /** What a step is: "Factor", "Customers". */
  noun: string
  unit: Unit
  better: Metric['better']
  before: { label: string; value: MetricValue }
  after: { label: string; value: MetricValue }
  steps: readonly WaterfallStep[]
  format: Format
}

export type Waterfall = FloatingBars & {
  /** Said below the chart where its track begins above 0. */
  cut: string | null
  summary: string
  table: ChartTable
}

const toneOf = (part: number, better: Metric['better']): Tone => {
  if (part === 0 || better === 'neither') return 'neutral'
  return part > 0 === (better === 'more') ? 'good' : 'bad'
}

/** Where the track begins: at 0, or above it where all the steps would be slivers at its far end. */
function trackOf(levels: readonly number[]): { low: number; high: number } {
  const [lowest, high] = [Math.min(...levels), Math.max(0, ...levels)]
  const steps = high - lowest
  return lowest > steps * 1.5 && steps > 0 ? { low: lowest - steps * 0.5, high } : { low: Math.min(0, lowest), high }
}

/** The total before the first step, and after each. */
function levelsOf(start: number, steps: readonly WaterfallStep[]): number[] {
  const levels = [start]
  for (const { part } of steps) levels.push((levels.at(-1) ?? start) + Number(part))
  return levels
}

/** From one total to another, step by step: each bar begins where the last one ended. */
export function prepareWaterfall(input: WaterfallInput): Waterfall {
  const { unit, before, after, steps, better, format } = input
  const levels = levelsOf(Number(before.value), steps)
  const { low, high } = trackOf([...levels, Number(after.value)])
  const place = placeBetween(low, high)
  const whole = (key: string, { label, value }: WaterfallInput['before']): FloatingBar => ({
    key,
    label,
    note: null,
    from: place(Math.min(0, Number(value))),
    to: place(Math.max(0, Number(value))),
    tone: 'whole',
    text: format.short(value, unit),
    exact: format.exact(value, unit),
  })
  const toBar = ({ key, label, note, definition, part }: WaterfallStep, index: number): FloatingBar => {
    const ends = [place(levels[index] ?? 0), place(levels[index + 1] ?? 0)]
    return {
      key,
      label,
      note,
      definition,
      from: Math.min(...ends),
      to: Math.max(...ends),
      tone: toneOf(Number(part), better),
      text: format.shortDifference(part, unit),
      exact: format.difference(part, unit),
    }
  }
  return {
    bars: [whole('before', before), ...steps.map(toBar), whole('after', after)],
    zero: low < 0 ? place(0) : null,
    cut: low > 0 ? `Bars begin at ${format.short(Math.round(low), unit)}.` : null,
    summary: summaryOf(input),
    table: tableOf(input),
  }
}

function summaryOf({ title, unit, before, after, steps, format }: WaterfallInput): string {
  const said = steps.map(({ label, part }) => `${label} ${format.shortDifference(part, unit)}`).join(', ')
  return `${title} from ${format.short(before.value, unit)} to ${format.short(after.value, unit)}: ${said}.`
}

function tableOf({ noun, title, unit, before, after, steps }: WaterfallInput): ChartTable {
  return {
    columns: [
      { key: 'label', title: noun, unit: 'text' },
      { key: 'part', title: `Part of ${title.toLowerCase()}`, unit },
    ],
    rows: [
      { label: before.label, part: before.value },
      ...steps.map(({ label, part }) => ({ label, part })),
      { label: after.label, part: after.value },
    ],
  }
}
