import type { Metric, MetricValue } from '../domain/metric'
import { subtractMoney } from '../domain/money'
import type { Format, Unit } from './format'

export type Tone = 'good' | 'bad' | 'neutral'

/** A change in words: "+4.2%" or "new", the absolute difference, and whether that is good. */
export type ShownChange = { text: string; difference: string; arrow: '▲' | '▼' | ''; tone: Tone }

type Difference = { absolute: MetricValue; ratio: number | null }

/** Of two values: the exact difference, and its ratio to the compared one (null where that is 0). */
export function differenceOf(value: MetricValue, compared: MetricValue): Difference | null {
  if (value === null || compared === null) return null
  const exact = typeof value === 'string' && typeof compared === 'string'
  const absolute = exact ? subtractMoney(value, compared) : Number(value) - Number(compared)
  const base = Number(compared)
  return { absolute, ratio: base === 0 ? null : Number(absolute) / Math.abs(base) }
}

function toneOf(sign: number, better: Metric['better']): Tone {
  if (sign === 0 || better === 'neither') return 'neutral'
  return sign > 0 === (better === 'more') ? 'good' : 'bad'
}

/** Null where there is nothing to say: no comparison, or both are 0. */
export function shownChange(
  difference: Difference | null,
  unit: Unit,
  better: Metric['better'],
  format: Format,
): ShownChange | null {
  if (!difference || difference.absolute === null) return null
  const sign = Math.sign(Number(difference.absolute))
  if (difference.ratio === null && sign === 0) return null
  return {
    text: format.change(difference.ratio),
    difference: format.difference(difference.absolute, unit),
    arrow: sign > 0 ? '▲' : sign < 0 ? '▼' : '',
    tone: toneOf(sign, better),
  }
}
