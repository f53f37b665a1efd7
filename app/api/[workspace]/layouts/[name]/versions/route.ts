import { defineRoute } from '@/lib/api/define-route'
import { layoutParams, layoutVersionsResponse, takeVersionBody } from '@/lib/contracts/layouts'
import { takeVersion } from '@/lib/ingest/understand/change-layout'
import { listVersions } from '@/lib/ingest/understand/list-versions'

export const GET = defineRoute({
  permission: 'imports.manage',
  summary: 'The versions of a kind of file, and what each changed',
  params: layoutParams,
  response: layoutVersionsResponse,
  handler: ({ workspace, params }) => listVersions(workspace.id, params.name),
})

export const POST = defineRoute({
  permission: 'imports.manage',
  summary: 'Take an earlier version of a kind of file again (audited)',
  params: layoutParams,
  body: takeVersionBody,
  response: layoutVersionsResponse,
  handler: async ({ workspace, person, params, body }) => {
    await takeVersion({ workspaceId: workspace.id, userId: person.userId }, params.name, body.version)
    return listVersions(workspace.id, params.name)
  },
})
