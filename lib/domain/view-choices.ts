/** What a view lets a person choose among; plain words, so that a page can show them without loading any schema. */
export const productKinds = ['product', 'service', 'adjustment'] as const
export const customerKinds = ['all', 'known', 'guest'] as const
export const compareModes = ['none', 'previous-period', 'previous-year', 'custom'] as const
/** What an order itself says, as text: filters and rankings alike. */
export const orderAttributes = ['country', 'payment', 'device', 'channel'] as const
/** Within how many hours an order is reversed for a view as kept. */
export const standardHours = 24
export const longestHours = 8760
/** Averages are per such bucket with a sale. */
export const averageGrains = ['hour', 'day', 'month', 'year'] as const
export const growthGrains = ['month', 'quarter', 'year'] as const
export const amountPercentiles = [25, 50, 75, 90, 99] as const
export const monetaryReadings = ['net', 'gross'] as const
export const segmentCustomerSorts = ['monetary', 'frequency', 'recency', 'first-order', 'customer'] as const
export const peakStatistics = ['average', 'median', 'sum'] as const
export type PeakStatistic = (typeof peakStatistics)[number]
/** `taken-back`: cancelled or returned. */
export const orderSearchKinds = ['all', 'sale', 'cancellation', 'return', 'taken-back'] as const
export type OrderSearchKind = (typeof orderSearchKinds)[number]
export const orderSearchSorts = ['date', 'net'] as const
export const highestGrains = ['day', 'week', 'month', 'quarter', 'year'] as const

/** How many last weeks are compared with as many before. */
export const rankedWeeks = ['4', '12', '24', '52'] as const
