import type { WhatChangedAnswer } from '../contracts/what-changed'
import { type Metric, metric } from '../domain/metric'
import type { ChartTable } from './chart-table'
import { differenceOf } from './compare-values'
import { type FloatingBar, type FloatingBars, placeBetween } from './floating-bar'
import type { Format } from './format'

type Split = WhatChangedAnswer['splits'][number]
type Part = Split['rows'][number]

/** How a split's groups are called: one, several, and what belongs to none. */
export type SplitNouns = { one: string; many: string }

export type Contributions = FloatingBars & {
  /** Other groups (key `other`) and what belongs to none (key `none`). */
  rest: readonly FloatingBar[]
  summary: string
  table: ChartTable
}

const toneOf = (part: number, better: Metric['better']): FloatingBar['tone'] => {
  if (part === 0 || better === 'neither') return 'neutral'
  return part > 0 === (better === 'more') ? 'good' : 'bad'
}

function restOf({ other, none }: Split, { one, many }: SplitNouns, format: Format): Part[] {
  const nouns = other?.groups === 1 ? one.toLowerCase() : many
  return [
    ...(other ? [{ ...other, key: 'other', name: `${format.value(other.groups, 'count')} other ${nouns}` }] : []),
    ...(none ? [{ ...none, key: 'none', name: `No ${one.toLowerCase()}` }] : []),
  ]
}

/** The groups that changed most, gains first, with what the rest adds; the parts add up to the whole change. */
export function prepareContributions(
  split: Split,
  answer: WhatChangedAnswer,
  nouns: SplitNouns,
  format: Format,
): Contributions {
  const { unit, better, title } = metric(answer.metric)
  const rows = split.rows.toSorted((a, b) => Number(b.part) - Number(a.part))
  const rest = restOf(split, nouns, format)
  const parts = rows.map(({ part }) => Number(part))
  const place = placeBetween(Math.min(0, ...parts), Math.max(0, ...parts))
  const toBar = ({ key, name, part, value, comparison }: Part): FloatingBar => {
    const ratio = differenceOf(value, comparison)?.ratio
    return {
      key,
      label: name || 'none given',
      note: ratio === undefined ? null : format.change(ratio),
      from: place(Math.min(0, Number(part))),
      to: place(Math.max(0, Number(part))),
      tone: toneOf(Number(part), better),
      text: format.shortDifference(part, unit),
      exact: `${format.difference(part, unit)}: ${format.exact(comparison, unit)} → ${format.exact(value, unit)}`,
    }
  }
  const [first] = split.rows
  const leads = first ? `${first.name || 'none given'} ${format.shortDifference(first.part, unit)}` : 'none'
  return {
    bars: rows.map(toBar),
    rest: rest.map((part) => ({ ...toBar(part), from: place(0), to: place(0), tone: 'none' })),
    zero: place(0),
    summary: `${title} by ${nouns.one.toLowerCase()}: the largest part is ${leads}; ${format.value(split.changed, 'count')} changed.`,
    table: tableOf([...rows, ...rest], nouns.one, title, unit, split.by === 'customer'),
  }
}

const tableOf = (
  parts: readonly Part[],
  noun: string,
  title: string,
  unit: Metric['unit'],
  person: boolean,
): ChartTable => ({
  columns: [
    { key: 'key', title: 'Key', unit: 'text', person },
    { key: 'name', title: noun, unit: 'text', person },
    { key: 'part', title: `Part of ${title.toLowerCase()}`, unit },
    { key: 'value', title, unit },
    { key: 'comparison', title: `${title}, compared`, unit },
  ],
  rows: parts.map(({ key, name, part, value, comparison }) => ({ key, name, part, value, comparison })),
})
