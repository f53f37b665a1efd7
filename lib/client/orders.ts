import { queryOptions } from '@tanstack/react-query'
import { apiPath } from './api-path'
import { requestJson } from './request-json'

/** An order with its lines. */
export function orderOptions(workspace: string, orderKey: string) {
  const path = apiPath(workspace, ['orders', orderKey])
  return queryOptions({
    queryKey: ['orders', path],
    queryFn: ({ signal }) =>
      requestJson(async () => (await import('@/lib/contracts/orders')).orderResponse, path, { signal }),
  })
}
