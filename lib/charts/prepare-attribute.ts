import type { ProfileOverviewAnswer } from '../contracts/profile-overview'
import type { ChartTable } from './chart-table'
import type { Format, Unit } from './format'
import { prepareRanking, type Ranking } from './prepare-ranking'

type Attribute = ProfileOverviewAnswer['attributes'][number]

export type PreparedAttribute = { values: Ranking; summary: string; table: ChartTable }

/** An attribute's name as a title: is_newsletter_subscriber is “Is newsletter subscriber”. */
export function attributeTitle(name: string): string {
  const words = name.replaceAll('_', ' ').trim() || name
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What an attribute's numbers are written as: only `revenue` is known to be money. */
export const attributeUnit = (name: string | null): Unit => (name === 'revenue' ? 'money' : 'count')

/**
 * What customers say in a text: the most frequent values, those of whom it is not known last.
 * @param customers how many there are, whether it is known of them or not
 */
export function prepareAttribute(attribute: Attribute, customers: number, format: Format): PreparedAttribute {
  const { name, filled, distinct, values } = attribute
  const toItem = (key: string, title: string, count: number) => ({
    key,
    name: title,
    value: count,
    share: customers === 0 ? null : count / customers,
    change: null,
  })
  const unknown = customers - filled
  const items = [
    ...values.map(({ value, customers: count }) => toItem(`is ${value}`, value, count)),
    ...(unknown > 0 ? [toItem('unknown', 'Unknown', unknown)] : []),
  ]
  const ranking = prepareRanking({
    noun: 'Value',
    title: 'Customers',
    unit: 'count',
    better: 'neither',
    items,
    total: customers,
    count: items.length + distinct - values.length,
    format,
  })
  const spoken = ranking.rows.map(({ name: value, text, shareText }) => `${value} ${text} (${shareText ?? '–'})`)
  const { columns, rows } = ranking.table
  return {
    values: ranking,
    summary: `${attributeTitle(name)}: ${spoken.join(', ')}.`,
    table: { columns: columns.filter(({ key }) => key !== 'key' && key !== 'change'), rows },
  }
}
