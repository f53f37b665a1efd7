import { defineRoute } from '@/lib/api/define-route'
import { productPricesQuery, productPricesResponse } from '@/lib/contracts/product-prices'
import { productPrices } from '@/lib/queries/product-prices'

export const GET = defineRoute({
  permission: 'analytics.read',
  summary: 'The prices a product was sold at, how much of it and when',
  query: productPricesQuery,
  response: productPricesResponse,
  handler: ({ scope, workspace, query }) => productPrices(scope, query, { business: workspace }),
})
