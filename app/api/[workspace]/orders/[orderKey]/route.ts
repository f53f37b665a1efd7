import { defineRoute } from '@/lib/api/define-route'
import { orderParams, orderResponse } from '@/lib/contracts/orders'
import { order } from '@/lib/queries/order'

export const GET = defineRoute({
  permission: 'orders.read',
  summary: 'An order with its lines; 404 for one that the caller may not see',
  params: orderParams,
  response: orderResponse,
  handler: ({ scope, params }) => order(scope, params.orderKey),
})
