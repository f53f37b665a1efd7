import type { MetricKey } from './metric'

/** Metrics whose change is the sum of the changes of branches, countries and customers. */
export const changeMetricKeys = [
  'net',
  'gross',
  'returns',
  'discounts',
  'orders',
  'units',
] as const satisfies MetricKey[]

export type ChangeMetric = (typeof changeMetricKeys)[number]

/** What a change is made of: gross = orders × items per order × price per item; net = gross − discounts − returns. */
export const changeDrivers = ['orders', 'items-per-order', 'price-per-item', 'discounts', 'returns'] as const

export type ChangeDriver = (typeof changeDrivers)[number]

/**
 * What became of a customer between two periods. new: first sale ever in the range · kept: bought in both · back: bought
 * before, not in the comparison · lost: bought only in the comparison · refunded: bought in neither, only returned.
 */
export const knownClasses = ['new', 'kept', 'back', 'lost', 'refunded'] as const

/** The same, and orders without a known customer. */
export const changedClasses = [...knownClasses, 'guest'] as const

export type ChangedClass = (typeof changedClasses)[number]

export type KnownClass = (typeof knownClasses)[number]

type Titled = { readonly title: string; readonly definition: string }

export const changeDriverTitles: Readonly<Record<ChangeDriver, Titled>> = {
  orders: { title: 'Orders', definition: 'More or fewer orders, at the average basket and price of both periods.' },
  'items-per-order': { title: 'Items per order', definition: 'Units of sale lines per order.' },
  'price-per-item': {
    title: 'Price per item',
    definition: 'Gross sales per unit: other prices, or cheaper and dearer goods.',
  },
  discounts: { title: 'Discounts', definition: 'Discounts given on sale lines.' },
  returns: { title: 'Returns', definition: 'Return and cancellation lines, on the day of the return.' },
}

export const changedClassTitles: Readonly<Record<ChangedClass, Titled>> = {
  new: { title: 'New customers', definition: 'Their first sale ever lies in the range.' },
  kept: { title: 'Bought in both', definition: 'They bought in the range and in the comparison.' },
  back: {
    title: 'Came back',
    definition: 'They bought in the range and some time before, but not in the comparison.',
  },
  lost: { title: 'Lost customers', definition: 'They bought in the comparison and not in the range.' },
  refunded: { title: 'Returns only', definition: 'Customers who bought in neither period and only returned goods.' },
  guest: { title: 'Guests', definition: 'Orders without a known customer.' },
}
