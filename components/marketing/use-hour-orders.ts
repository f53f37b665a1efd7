'use client'
import { useCallback } from 'react'
import type { LineMetricKey } from '@/lib/domain/metric'
import type { OrderSearchKind } from '@/lib/domain/view-choices'
import { useOrdersPath } from './use-orders-path'

/** The orders a figure is made of. */
const kindOf: Readonly<Record<LineMetricKey, OrderSearchKind>> = {
  net: 'all',
  gross: 'sale',
  returns: 'taken-back',
  discounts: 'sale',
  orders: 'sale',
  units: 'sale',
  aov: 'sale',
  price: 'sale',
}

/** The way to the orders that the figure of an hour of the week counts, in the same view. */
export function useHourOrders(metric: LineMetricKey) {
  const ordersPath = useOrdersPath()
  return useCallback(
    ({ weekday, hour }: { weekday: number; hour: number }) =>
      ordersPath({ weekday: String(weekday), hour: String(hour), kind: kindOf[metric] }),
    [ordersPath, metric],
  )
}
