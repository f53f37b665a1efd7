import { defineRoute } from '@/lib/api/define-route'
import { orderListQuery, orderListResponse } from '@/lib/contracts/orders'
import { orderList } from '@/lib/queries/order-list'

export const GET = defineRoute({
  permission: 'orders.read',
  summary: 'Orders by number, product and date; a customer finds only their own',
  query: orderListQuery,
  response: orderListResponse,
  handler: ({ scope, workspace, query }) => orderList(scope, query, workspace),
})
