import { queryOptions } from '@tanstack/react-query'
import { apiPath } from './api-path'
import { requestJson } from './request-json'

/** A product with its names. */
export function productOptions(workspace: string, sku: string) {
  const path = apiPath(workspace, ['products', sku])
  return queryOptions({
    queryKey: ['products', path],
    queryFn: ({ signal }) =>
      requestJson(async () => (await import('@/lib/contracts/products')).productResponse, path, { signal }),
  })
}
