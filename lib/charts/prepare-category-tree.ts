import type { CategoryTreeAnswer } from '../contracts/category-tree'
import { metric } from '../domain/metric'
import type { ChartTable } from './chart-table'
import { type ShownChange, shownChange } from './compare-values'
import type { Format } from './format'
import { prepareTreeMap, type Tile } from './prepare-tree-map'

export type CategoryTree = {
  tiles: readonly Tile[]
  parts: readonly { key: string; name: string; text: string; share: string; change: ShownChange | null; step: number }[]
  summary: string
  table: ChartTable
}

const ratio = 2.6

const nameOf = (name: string): string => (name === '' ? 'others' : name.replaceAll('_', ' '))

/** A level of the categories as tiles; parts that came to nothing or less have none, and stand in the table. */
export function prepareCategoryTree(answer: CategoryTreeAnswer, format: Format): CategoryTree {
  const { unit, title, better } = metric(answer.metric)
  const shown = answer.children.filter(({ value }) => Number(value) > 0)
  const [first] = shown
  return {
    tiles: prepareTreeMap(
      shown.map(({ value }) => Number(value)),
      ratio,
    ),
    parts: shown.map(({ category, name, value, share, change }) => ({
      key: category,
      name: nameOf(name),
      text: format.short(value, unit),
      share: format.value(share, 'percent'),
      change: shownChange(change, unit, better, format),
      step: Math.min(3, Math.floor((share ?? 0) * 10)),
    })),
    summary: first
      ? `${title} by category: ${nameOf(first.name)} leads with ${format.short(first.value, unit)}, ${format.value(first.share, 'percent')}.`
      : `${title} by category: nothing in this range.`,
    table: {
      columns: [
        { key: 'category', title: 'Key', unit: 'text' },
        { key: 'name', title: 'Category', unit: 'text' },
        { key: 'value', title, unit },
        { key: 'share', title: 'Share', unit: 'percent' },
        { key: 'ratio', title: 'Change', unit: 'change' },
      ],
      rows: answer.children.map(({ category, name, value, share, change }) => ({
        category,
        name: nameOf(name),
        value,
        share,
        ratio: change?.ratio ?? null,
      })),
    },
  }
}
