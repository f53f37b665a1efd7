import { defineRoute } from '@/lib/api/define-route'
import { repeatPurchasesQuery, repeatPurchasesResponse } from '@/lib/contracts/repeat-purchases'
import { repeatPurchases } from '@/lib/queries/repeat-purchases'

export const GET = defineRoute({
  permission: 'analytics.read',
  summary: 'How many customers come again, after how many days, and how often',
  query: repeatPurchasesQuery,
  response: repeatPurchasesResponse,
  handler: ({ scope, workspace, query }) => repeatPurchases(scope, query, { business: workspace }),
})
