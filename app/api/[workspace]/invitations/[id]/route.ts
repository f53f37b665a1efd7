import { z } from 'zod'
import { defineRoute } from '@/lib/api/define-route'
import { revokeInvitation } from '@/lib/records/invitations'

export const DELETE = defineRoute({
  permission: 'people.manage',
  summary: 'Revoke an open invitation',
  params: z.object({ id: z.uuid() }),
  handler: async ({ workspace, person, params }) => {
    await revokeInvitation({ workspaceId: workspace.id, userId: person.userId }, params.id)
    return undefined
  },
})
