import type { ProfileOverviewAnswer } from '../contracts/profile-overview'
import type { ChartTable } from './chart-table'
import type { Format, Unit } from './format'
import { prepareRanking, type Ranking } from './prepare-ranking'

type Attribute = ProfileOverviewAnswer['attributes'][number]

type AttributeFigure = { title: string; text: string; exact: string }

export type PreparedAttribute = {
  /** Values and how many customers have each, those unknown last; null of numbers. */
  values: Ranking | null
  /** Of numbers: where they lie. */
  figures: readonly AttributeFigure[]
  summary: string
  table: ChartTable
}

/** An attribute's name as a title: is_newsletter_subscriber is “Is newsletter subscriber”. */
export function attributeTitle(name: string): string {
  const words = name.replaceAll('_', ' ').trim() || name
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What an attribute's numbers are written as: only `revenue` is known to be money. */
export const attributeUnit = (name: string | null): Unit => (name === 'revenue' ? 'money' : 'count')

/**
 * One attribute of customers: quartiles of numbers, customers by value of the rest.
 * @param customers how many there are, whether it is known of them or not
 */
export const prepareAttribute = (attribute: Attribute, customers: number, format: Format): PreparedAttribute =>
  attribute.type === 'number'
    ? prepareNumbers(attribute, customers, format)
    : prepareValues(attribute, customers, format)

function prepareNumbers(attribute: Attribute, customers: number, format: Format): PreparedAttribute {
  const { name, filled, having, share, min, quartiles, max, mean, sum } = attribute
  const unit = attributeUnit(name)
  const amounts: readonly (readonly [title: string, value: string | null])[] = [
    ['Least', min],
    ['Lower quartile', quartiles?.lower ?? null],
    ['Median', quartiles?.median ?? null],
    ['Upper quartile', quartiles?.upper ?? null],
    ['Most', max],
    ['Average', mean],
    ['Sum', sum],
  ]
  const above = `${format.value(having, 'count')} (${format.value(share, 'percent')})`
  const unknown = customers - filled
  return {
    values: null,
    figures: [
      ...amounts.map(([title, value]) => ({
        title,
        text: format.short(value, unit),
        exact: format.exact(value, unit),
      })),
      { title: 'Above 0', text: above, exact: above },
      { title: 'Unknown', text: format.value(unknown, 'count'), exact: format.value(unknown, 'count') },
    ],
    summary: `Half of the customers have ${format.value(quartiles?.median ?? null, unit)} or less; above 0: ${above}.`,
    table: {
      columns: [
        { key: 'figure', title: 'Figure', unit: 'text' },
        { key: 'value', title: 'Value', unit },
        { key: 'customers', title: 'Customers', unit: 'count' },
      ],
      rows: [
        ...amounts.map(([figure, value]) => ({ figure, value, customers: null })),
        { figure: 'Above 0', value: null, customers: having },
        { figure: 'Unknown', value: null, customers: unknown },
      ],
    },
  }
}

function prepareValues(attribute: Attribute, customers: number, format: Format): PreparedAttribute {
  const { name, type, filled, having, distinct, values } = attribute
  const said =
    type === 'boolean'
      ? [
          { value: 'Yes', customers: having ?? 0 },
          { value: 'No', customers: filled - (having ?? 0) },
        ]
      : values
  const toItem = (key: string, title: string, count: number) => ({
    key,
    name: title,
    value: count,
    share: customers === 0 ? null : count / customers,
    change: null,
  })
  const unknown = customers - filled
  const items = [
    ...said.map(({ value, customers: count }) => toItem(`is ${value}`, value, count)),
    ...(unknown > 0 ? [toItem('unknown', 'Unknown', unknown)] : []),
  ]
  const hidden = type === 'boolean' ? 0 : distinct - values.length
  const ranking = prepareRanking({
    noun: 'Value',
    title: 'Customers',
    unit: 'count',
    better: 'neither',
    items,
    total: customers,
    count: items.length + hidden,
    format,
  })
  const spoken = ranking.rows.map(({ name: value, text, shareText }) => `${value} ${text} (${shareText ?? '–'})`)
  const { columns, rows } = ranking.table
  return {
    values: ranking,
    figures: [],
    summary: `${attributeTitle(name)}: ${spoken.join(', ')}.`,
    table: { columns: columns.filter(({ key }) => key !== 'key' && key !== 'change'), rows },
  }
}
