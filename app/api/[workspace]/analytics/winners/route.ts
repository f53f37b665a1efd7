import { defineRoute } from '@/lib/api/define-route'
import { winnersQuery, winnersResponse } from '@/lib/contracts/winners'
import { winners } from '@/lib/queries/winners'

export const GET = defineRoute({
  permission: 'analytics.read',
  summary: 'The best products, places or customers of each day, month or year',
  query: winnersQuery,
  response: winnersResponse,
  handler: ({ scope, workspace, query }) => winners(scope, query, { business: workspace }),
})
