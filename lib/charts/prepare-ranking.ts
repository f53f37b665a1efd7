import type { ProductRankingAnswer } from '../contracts/product-ranking'
import { type Metric, type MetricValue, metric } from '../domain/metric'
import { subtractMoney } from '../domain/money'
import { shortPseudonym } from '../domain/short-pseudonym'
import type { ChartTable } from './chart-table'
import { type ShownChange, shownChange } from './compare-values'
import type { Format, Unit } from './format'

export type RankedItem = {
  key: string
  name: string
  value: MetricValue
  share: number | null
  change: { absolute: MetricValue; ratio: number | null } | null
}

type RankingInput = {
  /** What is ranked, singular: "Product". */
  noun: string
  /** What by: "Net sales". */
  title: string
  unit: Unit
  better: Metric['better']
  items: readonly RankedItem[]
  /** Of all, shown or not; null where parts do not add up to it. */
  total: MetricValue
  /** How many there are, shown or not. */
  count: number
  format: Format
  /** Customers are ranked: the table names them. */
  person?: boolean
}

export type RankingRow = {
  key: string
  name: string
  /** Length of the bar, 0 to 1 of the longest. */
  bar: number
  text: string
  exact: string
  shareText: string | null
  change: ShownChange | null
}

export type Ranking = {
  rows: readonly RankingRow[]
  /** All that is not shown, where it adds up. */
  other: RankingRow | null
  summary: string
  table: ChartTable
}

const amount = (value: MetricValue): number => (value === null ? 0 : Math.max(0, Number(value)))

/** The model of a ranking answer's page. */
export const prepareRankingAnswer = (answer: ProductRankingAnswer, noun: string, format: Format): Ranking => {
  const { unit, title, better, addsUpOver } = metric(answer.metric)
  const addsUp = addsUpOver.includes('product') || (answer.by !== 'product' && addsUpOver.includes('branch'))
  // Guests are no customers, and goods without brand or category in no group: the rest is not of other groups alone.
  const isPartial = answer.by === 'customer' || answer.by === 'brand' || answer.by === 'category'
  const total = addsUp && !isPartial && answer.page === 1 ? (answer.total[answer.metric] ?? null) : null
  const person = answer.by === 'customer'
  return prepareRanking({ noun, title, unit, better, items: answer.rows, total, count: answer.groups, format, person })
}

/** Bars in the order given, the rest as "other", each with share and change. */
export function prepareRanking(input: RankingInput): Ranking {
  const { items, format, unit, better } = input
  const other = otherOf(input)
  const longest = Math.max(...items.map((item) => amount(item.value)), 0)
  const toRow = ({ key, name, value, share, change }: RankedItem): RankingRow => ({
    key,
    name: shortPseudonym(name) || 'none given',
    bar: longest === 0 ? 0 : Math.min(1, amount(value) / longest),
    text: format.short(value, unit),
    exact: format.exact(value, unit),
    shareText: share === null ? null : format.value(share, 'percent'),
    change: shownChange(change, unit, better, format),
  })
  return {
    rows: items.map(toRow),
    other: other && toRow(other),
    summary: summaryOf(input),
    table: tableOf(input, other),
  }
}

function otherOf({ items, total, count, noun, format }: RankingInput): RankedItem | null {
  const hidden = count - items.length
  if (total === null || hidden <= 0) return null
  const value = items.reduce<MetricValue>((rest, item) => without(rest, item.value), total)
  const whole = Number(total)
  const share = whole > 0 ? Number(value) / whole : null
  const name = `${format.value(hidden, 'count')} other ${hidden === 1 ? noun.toLowerCase() : plural(noun)}`
  return { key: '', name, value, share, change: null }
}

const plural = (noun: string) =>
  noun
    .toLowerCase()
    .replace(/(ch|s)$/, '$1e')
    .replace(/y$/, 'ie')
    .concat('s')

function without(whole: MetricValue, part: MetricValue): MetricValue {
  if (whole === null || part === null) return whole
  return typeof whole === 'string' ? subtractMoney(whole, String(part)) : whole - Number(part)
}

function summaryOf({ noun, title, items, count, unit, format }: RankingInput): string {
  const [first] = items
  if (!first) return `${title} by ${noun.toLowerCase()}: nothing in this range.`
  const share = first.share === null ? '' : `, ${format.value(first.share, 'percent')} of all`
  return `${title} by ${noun.toLowerCase()}: ${first.name || 'none given'} leads with ${format.short(first.value, unit)}${share}; ${items.length} of ${format.value(count, 'count')} shown.`
}

function tableOf({ noun, title, unit, items, person = false }: RankingInput, other: RankedItem | null): ChartTable {
  const all = other ? [...items, other] : items
  return {
    columns: [
      { key: 'key', title: 'Key', unit: 'text', person },
      { key: 'name', title: noun, unit: 'text', person },
      { key: 'value', title, unit },
      { key: 'share', title: 'Share', unit: 'percent' },
      { key: 'change', title: 'Change', unit: 'change' },
    ],
    rows: all.map(({ key, name, value, share, change }) => ({
      key,
      name,
      value,
      share,
      change: change?.ratio ?? null,
    })),
  }
}
