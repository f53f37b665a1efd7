import type { Format } from '@/lib/charts/format'
import { formatDay } from '@/lib/charts/format-date'
import type { StoredProfile } from '@/lib/contracts/import-profile'

type Column = StoredProfile['columns'][number]

/** What is said of a column in figures: label and value, only what tells something. */
export function columnFacts(column: Column, rows: number, format: Format): [string, string][] {
  const { filled, empty, distinct, distinctExact, min, max, median, mean, zeros, negative, misfits, type } = column
  const count = (value: number) => format.value(value, 'count')
  const share = rows === 0 ? 0 : filled / rows
  const number = type === 'number'
  return [
    ['Filled', empty === 0 ? 'in every row' : `${format.value(share, 'percent')} (${count(empty)} empty)`],
    [
      'Different',
      `${distinctExact ? '' : 'about '}${count(distinctExact ? distinct : Number(distinct.toPrecision(3)))}`,
    ],
    ...(min !== null && max !== null ? [['Range', rangeText(min, max, type, format)] satisfies [string, string]] : []),
    ...(number && median !== null ? [['Median', format.value(median, 'count')] satisfies [string, string]] : []),
    ...(number && mean !== null ? [['Mean', format.value(mean, 'count')] satisfies [string, string]] : []),
    ...(number && zeros > 0 ? [['Zero', count(zeros)] satisfies [string, string]] : []),
    ...(number && negative > 0 ? [['Negative', count(negative)] satisfies [string, string]] : []),
    ...(misfits > 0 ? [['Does not fit', count(misfits)] satisfies [string, string]] : []),
  ]
}

function rangeText(min: string, max: string, type: Column['type'], format: Format): string {
  const shown = (end: string) =>
    type === 'number' ? format.value(Number(end), 'count') : type === 'time' ? formatDay(end, format.locale) : end
  return `${shown(min)} to ${shown(max)}`
}
