import { defineRoute } from '@/lib/api/define-route'
import { layoutChange, layoutListResponse, layoutParams } from '@/lib/contracts/layouts'
import { changeLayout, forgetLayout } from '@/lib/ingest/understand/change-layout'
import { listLayouts } from '@/lib/ingest/understand/list-layouts'

export const PATCH = defineRoute({
  permission: 'imports.manage',
  summary: 'Change what is done with the next file of a kind (audited)',
  params: layoutParams,
  body: layoutChange,
  response: layoutListResponse,
  handler: async ({ workspace, person, params, body }) => {
    await changeLayout({ workspaceId: workspace.id, userId: person.userId }, params.name, body)
    return listLayouts(workspace.id)
  },
})

export const DELETE = defineRoute({
  permission: 'imports.manage',
  summary: 'Forget a kind of file; what was imported stays (audited)',
  params: layoutParams,
  response: layoutListResponse,
  handler: async ({ workspace, person, params }) => {
    await forgetLayout({ workspaceId: workspace.id, userId: person.userId }, params.name)
    return listLayouts(workspace.id)
  },
})
