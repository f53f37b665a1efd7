import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { CustomerInput } from '@/lib/contracts/customers'
import type { OrderListInput } from '@/lib/contracts/orders'
import { apiPath } from './api-path'
import { requestJson } from './request-json'

/** What is known of the same customer stands until more is known. */
const ofSame =
  (customer: string) =>
  <Answer>(before: Answer | undefined): Answer | undefined =>
    before instanceof Object && 'customer' in before && before.customer === customer ? before : undefined

/** A customer's purchases in one answer. */
export function customerOptions(workspace: string, customer: string, input: CustomerInput = {}) {
  const path = apiPath(workspace, ['customers', customer], input)
  return queryOptions({
    queryKey: ['customers', path],
    queryFn: ({ signal }) =>
      requestJson(async () => (await import('@/lib/contracts/customers')).customerResponse, path, { signal }),
    placeholderData: ofSame(customer),
  })
}

/** A customer's orders over time, without their lines. */
export function customerTimelineOptions(workspace: string, customer: string, input: CustomerInput = {}) {
  const path = apiPath(workspace, ['customers', customer, 'timeline'], input)
  return queryOptions({
    queryKey: ['customers', path],
    queryFn: ({ signal }) =>
      requestJson(async () => (await import('@/lib/contracts/customer-timeline')).customerTimelineResponse, path, {
        signal,
      }),
    placeholderData: ofSame(customer),
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
