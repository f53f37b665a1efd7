import type { ParetoAnswer } from '../contracts/pareto'
import { metric } from '../domain/metric'
import type { ChartTable } from './chart-table'
import type { Format } from './format'

export type Pareto = {
  /** SVG path in a box of 100 by 100, from the lower left. */
  path: string
  /** Where the classes end on the axis of groups, 0 to 1, with what they make by then. */
  ends: readonly { class: string; groups: number; share: number }[]
  classes: readonly { class: string; groups: string; groupShare: string; share: string; value: string; exact: string }[]
  summary: string
  table: ChartTable
}

const round = (value: number): number => Math.round(value * 10_000) / 100

/** How few groups make most of the sales. */
export function preparePareto(answer: ParetoAnswer, nouns: { one: string; many: string }, format: Format): Pareto {
  const { unit, title } = metric(answer.metric)
  const [most] = answer.classes
  const points = [{ groups: 0, share: 0 }, ...answer.curve]
  let [groups, share] = [0, 0]
  const ends = answer.classes.map((one) => {
    groups += one.groupShare
    share += one.share
    return { class: one.class, groups: Math.min(1, groups), share: Math.min(1, share) }
  })
  return {
    path: points
      .map((point, index) => `${index === 0 ? 'M' : 'L'}${round(point.groups)} ${round(1 - point.share)}`)
      .join(''),
    ends,
    classes: answer.classes.map((one) => ({
      class: one.class,
      groups: format.value(one.groups, 'count'),
      groupShare: format.value(one.groupShare, 'percent'),
      share: format.value(one.share, 'percent'),
      value: format.short(one.value, unit),
      exact: format.exact(one.value, unit),
    })),
    summary: most
      ? `${format.value(most.groups, 'count')} of ${format.value(answer.groups, 'count')} ${nouns.many} (${format.value(most.groupShare, 'percent')}) make ${format.value(most.share, 'percent')} of ${title.toLowerCase()}.`
      : `Nothing sold in this range.`,
    table: {
      columns: [
        { key: 'class', title: 'Class', unit: 'text' },
        { key: 'groups', title: nouns.many.replace(/^./, (letter) => letter.toUpperCase()), unit: 'count' },
        { key: 'groupShare', title: `Share of ${nouns.many}`, unit: 'percent' },
        { key: 'value', title, unit },
        { key: 'share', title: `Share of ${title.toLowerCase()}`, unit: 'percent' },
      ],
      rows: answer.classes,
    },
  }
}
