/** Along which splits a metric's parts add up to the whole. */
export type Dimension = 'time' | 'branch' | 'country' | 'product'

export type Metric = {
  readonly title: string
  /** One sentence a person reads on hover; the same in CSV headers and the API document. */
  readonly definition: string
  /** money: exact decimal text in the workspace's currency · count, ratio: number · percent: number, 0.08 = 8 %. */
  readonly unit: 'money' | 'count' | 'ratio' | 'percent'
  readonly addsUpOver: readonly Dimension[]
  /** What a bucket without sales inside the covered range shows. */
  readonly whenEmpty: 'zero' | 'gap'
  readonly better: 'more' | 'less' | 'neither'
}

const everything = ['time', 'branch', 'country', 'product'] as const
const exceptProduct = ['time', 'branch', 'country'] as const

/** Every metric, once. Formulas: `deriveValues` in metric-values.ts. */
export const metrics = {
  net: {
    title: 'Net sales',
    definition: 'Gross sales minus discounts minus returns; guests and services included.',
    unit: 'money',
    addsUpOver: everything,
    whenEmpty: 'zero',
    better: 'more',
  },
  gross: {
    title: 'Gross sales',
    definition: 'Sum of the amounts of all sale lines, before discounts and returns.',
    unit: 'money',
    addsUpOver: everything,
    whenEmpty: 'zero',
    better: 'more',
  },
  returns: {
    title: 'Returns',
    definition: 'Amounts of return and cancellation lines, on the day of the return, as a positive figure.',
    unit: 'money',
    addsUpOver: everything,
    whenEmpty: 'zero',
    better: 'less',
  },
  discounts: {
    title: 'Discounts',
    definition: 'Discounts given on sale lines.',
    unit: 'money',
    addsUpOver: everything,
    whenEmpty: 'zero',
    better: 'neither',
  },
  orders: {
    title: 'Orders',
    definition: 'Distinct orders with at least one sale line, whether cancelled later or not.',
    unit: 'count',
    addsUpOver: exceptProduct,
    whenEmpty: 'zero',
    better: 'more',
  },
  cancelled: {
    title: 'Cancelled orders',
    definition: 'Distinct orders with cancellation lines, on the day of the cancellation.',
    unit: 'count',
    addsUpOver: exceptProduct,
    whenEmpty: 'zero',
    better: 'less',
  },
  aov: {
    title: 'Average order value',
    definition: 'Gross sales minus discounts, divided by orders.',
    unit: 'money',
    addsUpOver: [],
    whenEmpty: 'gap',
    better: 'more',
  },
  units: {
    title: 'Units',
    definition: 'Sum of the quantities of all sale lines.',
    unit: 'count',
    addsUpOver: everything,
    whenEmpty: 'zero',
    better: 'more',
  },
  'items-per-order': {
    title: 'Items per order',
    definition: 'Units of sale lines divided by orders.',
    unit: 'ratio',
    addsUpOver: [],
    whenEmpty: 'gap',
    better: 'more',
  },
  price: {
    title: 'Average price',
    definition: 'Gross sales divided by units: what one item cost before discounts.',
    unit: 'money',
    addsUpOver: [],
    whenEmpty: 'gap',
    better: 'neither',
  },
  'return-rate': {
    title: 'Return rate',
    definition: 'Returns divided by gross sales of the same range.',
    unit: 'percent',
    addsUpOver: [],
    whenEmpty: 'gap',
    better: 'less',
  },
  active: {
    title: 'Active customers',
    definition: 'Distinct known customers with a sale line in the range.',
    unit: 'count',
    addsUpOver: [],
    whenEmpty: 'zero',
    better: 'more',
  },
  new: {
    title: 'New customers',
    definition: 'Active customers whose first sale ever in the workspace, whatever the filters, lies in the range.',
    unit: 'count',
    addsUpOver: [],
    whenEmpty: 'zero',
    better: 'more',
  },
  returning: {
    title: 'Returning customers',
    definition: 'Active customers whose first sale ever was before the range.',
    unit: 'count',
    addsUpOver: [],
    whenEmpty: 'zero',
    better: 'more',
  },
} as const satisfies Record<string, Metric>

export type MetricKey = keyof typeof metrics

export const metricKeys = Object.keys(metrics) as [MetricKey, ...MetricKey[]]

/** Metrics that a single group of lines (a product, an hour) has without counting people. */
export const lineMetricKeys = [
  'net',
  'gross',
  'returns',
  'discounts',
  'orders',
  'units',
  'aov',
  'price',
] as const satisfies MetricKey[]
export type LineMetricKey = (typeof lineMetricKeys)[number]

/** Metrics whose buckets add up to the whole: what averages and running totals are made of. */
export const additiveMetricKeys = [
  'net',
  'gross',
  'returns',
  'discounts',
  'orders',
  'cancelled',
  'units',
] as const satisfies MetricKey[]

/** What groups are ranked by: the same, and their distinct known customers. */
export const rankingMetricKeys = [...lineMetricKeys, 'active'] as const satisfies MetricKey[]

export const metric = (key: MetricKey): Metric => metrics[key]

export const addsUpOver = (key: MetricKey, dimension: Dimension): boolean => metric(key).addsUpOver.includes(dimension)

/** money: exact decimal text · others: number · null: a gap. */
export type MetricValue = string | number | null
