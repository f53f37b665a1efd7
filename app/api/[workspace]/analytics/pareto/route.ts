import { defineRoute } from '@/lib/api/define-route'
import { paretoQuery, paretoResponse } from '@/lib/contracts/pareto'
import { pareto } from '@/lib/queries/pareto'

export const GET = defineRoute({
  permission: 'analytics.read',
  summary: 'How few products make most of the sales: Pareto curve and ABC classes',
  query: paretoQuery,
  response: paretoResponse,
  handler: ({ scope, workspace, query }) => pareto(scope, query, { business: workspace }),
})
