import { defineRoute } from '@/lib/api/define-route'
import { whatChangedQuery, whatChangedResponse } from '@/lib/contracts/what-changed'
import { whatChanged } from '@/lib/queries/what-changed'

export const GET = defineRoute({
  permission: 'analytics.read',
  summary: 'Why a figure differs from the comparison: by factors, customers, products, brands and places',
  query: whatChangedQuery,
  response: whatChangedResponse,
  handler: ({ scope, workspace, query }) => whatChanged(scope, query, { business: workspace }),
})
