import { defineRoute } from '@/lib/api/define-route'
import { productParams, productResponse } from '@/lib/contracts/products'
import { product } from '@/lib/queries/product'

export const GET = defineRoute({
  permission: 'analytics.read',
  summary: 'A product with its names; 404 for one that no branch of the caller’s sold',
  params: productParams,
  response: productResponse,
  handler: ({ scope, params }) => product(scope, params.sku),
})
