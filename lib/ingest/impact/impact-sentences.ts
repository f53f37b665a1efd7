import type { ImportImpact } from '@/lib/domain/import-impact'

const MOST_MONTHS = 3
const MOST_NAMES = 3

/** “Adds 12,418 lines in 3,020 orders.” “March 2011 +4.2 %.” “2 new branches: Leeds, York.” “312 customers change segment.” */
export function impactSentences(impact: Omit<ImportImpact, 'sentences'>): string[] {
  const { lines, orders, branches, customers, months, products } = impact
  const onlyCustomers = lines.added + lines.known === 0 && customers.added > 0
  const sentences = onlyCustomers ? [] : [addedSentence(impact)]
  if (lines.known > 0) sentences.push(`${counted(lines.known, 'line')} ${are(lines.known)} there already.`)
  if (lines.replaced > 0)
    sentences.push(`Replaces ${counted(lines.replaced, 'line')} of ${counted(orders.changed, 'order')}.`)
  const changed = months.flatMap(({ month, change }) => (change === null ? [] : [{ month, change }]))
  const largest = [...changed]
    .sort((left, right) => Math.abs(right.change) - Math.abs(left.change))
    .slice(0, MOST_MONTHS)
  for (const { month, change } of changed) {
    if (largest.some((each) => each.month === month)) sentences.push(`${monthName(month)} ${percent(change)}.`)
  }
  const fresh = months.filter(({ change }) => change === null).map(({ month }) => monthName(month))
  if (fresh.length > MOST_MONTHS) sentences.push(`First sales in ${fresh.length.toLocaleString('en')} months.`)
  else if (fresh.length > 0) sentences.push(`First sales in ${fresh.join(', ')}.`)
  if (branches.added.length > 0) {
    const more = branches.added.length > MOST_NAMES ? ' …' : ''
    const names = branches.added.slice(0, MOST_NAMES).join(', ')
    sentences.push(`${counted(branches.added.length, 'new branch', 'new branches')}: ${names}${more}.`)
  }
  if (products.added > 0) sentences.push(`${counted(products.added, 'new product')}.`)
  if (customers.added > 0) sentences.push(`${counted(customers.added, 'new customer')}.`)
  if (customers.changeSegment > 0) {
    const verb = customers.changeSegment === 1 ? 'changes' : 'change'
    sentences.push(`${counted(customers.changeSegment, 'customer')} ${verb} segment.`)
  }
  return sentences
}

function addedSentence({ lines, orders }: Pick<ImportImpact, 'lines' | 'orders'>): string {
  if (lines.added === 0) return 'Adds no line.'
  return orders.added === 0
    ? `Adds ${counted(lines.added, 'line')} to orders that are there.`
    : `Adds ${counted(lines.added, 'line')} and ${counted(orders.added, 'new order')}.`
}

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`

const are = (count: number): string => (count === 1 ? 'is' : 'are')

function percent(change: number): string {
  const value = Math.abs(change * 100)
  const sign = change < 0 ? '−' : '+'
  return `${sign}${value < 0.1 ? 'less than 0.1' : value.toLocaleString('en', { maximumFractionDigits: 1 })} %`
}

function monthName(month: string): string {
  const format = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return format.format(new Date(`${month}-01T00:00:00Z`))
}
