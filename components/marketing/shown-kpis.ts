import type { MetricKey } from '@/lib/domain/metric'

/** The figures of the overview, first the one everybody asks for. */
export const shownKpis = [
  'net',
  'orders',
  'aov',
  'items-per-order',
  'active',
  'new',
  'return-rate',
] as const satisfies readonly MetricKey[]

/** All of them, for the page about sales: two rows of six. */
export const salesKpis = [
  'net',
  'gross',
  'discounts',
  'returns',
  'return-rate',
  'orders',
  'aov',
  'items-per-order',
  'units',
  'active',
  'new',
  'returning',
] as const satisfies readonly MetricKey[]
