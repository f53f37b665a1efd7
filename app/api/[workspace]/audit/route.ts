import { defineRoute } from '@/lib/api/define-route'
import { auditQuery, auditResponse } from '@/lib/contracts/people'
import { auditPage } from '@/lib/records/audit-page'

export const GET = defineRoute({
  permission: 'people.manage',
  summary: 'Who changed, exported or previewed what',
  query: auditQuery,
  response: auditResponse,
  handler: ({ workspace, query }) => auditPage(workspace.id, query.before),
})
