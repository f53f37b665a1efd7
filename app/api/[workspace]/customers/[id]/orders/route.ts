import { defineRoute } from '@/lib/api/define-route'
import { customerParams } from '@/lib/contracts/customers'
import { orderListQuery, orderListResponse } from '@/lib/contracts/orders'
import { customerOrders } from '@/lib/queries/customer-orders'

export const GET = defineRoute({
  permission: 'orders.read',
  summary: "A customer's orders by number, product and date; 404 for one whom the caller may not see",
  params: customerParams,
  query: orderListQuery,
  response: orderListResponse,
  handler: ({ scope, workspace, params, query }) => customerOrders(scope, params.id, query, workspace),
})
