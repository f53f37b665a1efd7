import type { Metric, MetricValue } from '../domain/metric'
import { differenceOf, type ShownChange, shownChange } from './compare-values'
import type { Format, Unit } from './format'

export type Figure = { text: string; exact: string; change: ShownChange | null }

type FigureInput = {
  value: MetricValue
  comparison: MetricValue
  unit: Unit
  better: Metric['better']
  format: Format
}

/** The one big number of a card with its change. */
export function prepareFigure({ value, comparison, unit, better, format }: FigureInput): Figure {
  return {
    text: format.short(value, unit),
    exact: format.exact(value, unit),
    change: shownChange(differenceOf(value, comparison), unit, better, format),
  }
}
