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
