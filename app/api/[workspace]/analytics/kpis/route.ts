import { defineRoute } from '@/lib/api/define-route'
import { kpisQuery, kpisResponse } from '@/lib/contracts/kpis'
import { kpis } from '@/lib/queries/kpis'

export const GET = defineRoute({
  permission: 'analytics.read',
  summary: 'Every key figure of a range, against a comparison',
  query: kpisQuery,
  response: kpisResponse,
  handler: ({ scope, workspace, query }) => kpis(scope, query, { business: workspace }),
})
