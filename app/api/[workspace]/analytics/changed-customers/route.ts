import { defineRoute } from '@/lib/api/define-route'
import { changedCustomersQuery, changedCustomersResponse } from '@/lib/contracts/changed-customers'
import { changedCustomers } from '@/lib/queries/changed-customers'

export const GET = defineRoute({
  permission: 'analytics.read',
  summary: 'The new, kept, returned or lost customers behind a change',
  query: changedCustomersQuery,
  response: changedCustomersResponse,
  handler: ({ scope, workspace, query }) => changedCustomers(scope, query, { business: workspace }),
})
