import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { OrderListInput } from '@/lib/contracts/orders'
import { apiPath } from './api-path'
import { requestJson } from './request-json'

/** A customer's purchases in one answer. */
export function customerOptions(workspace: string, customer: string) {
  const path = apiPath(workspace, ['customers', customer])
  return queryOptions({
    queryKey: ['customers', path],
    queryFn: ({ signal }) =>
      requestJson(async () => (await import('@/lib/contracts/customers')).customerResponse, path, { signal }),
  })
}

/** A customer's orders over time, without their lines. */
export function customerTimelineOptions(workspace: string, customer: string) {
  const path = apiPath(workspace, ['customers', customer, 'timeline'])
  return queryOptions({
    queryKey: ['customers', path],
    queryFn: ({ signal }) =>
      requestJson(async () => (await import('@/lib/contracts/customer-timeline')).customerTimelineResponse, path, {
        signal,
      }),
  })
}

/** A page of a customer's orders. */
export function customerOrdersOptions(workspace: string, customer: string, input: OrderListInput) {
  const path = apiPath(workspace, ['customers', customer, 'orders'], input)
  return queryOptions({
    queryKey: ['orders', path],
    queryFn: ({ signal }) =>
      requestJson(async () => (await import('@/lib/contracts/orders')).orderListResponse, path, { signal }),
    placeholderData: keepPreviousData,
  })
}
