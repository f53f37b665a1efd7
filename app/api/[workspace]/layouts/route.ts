import { defineRoute } from '@/lib/api/define-route'
import { layoutListResponse } from '@/lib/contracts/layouts'
import { listLayouts } from '@/lib/ingest/understand/list-layouts'

export const GET = defineRoute({
  permission: 'imports.manage',
  summary: 'The kinds of file the workspace knows',
  response: layoutListResponse,
  handler: ({ workspace }) => listLayouts(workspace.id),
})
