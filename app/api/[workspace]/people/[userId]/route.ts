import { z } from 'zod'
import { defineRoute } from '@/lib/api/define-route'
import { grant } from '@/lib/contracts/grant'
import { changeMember, removeMember } from '@/lib/records/people'

const params = z.object({ userId: z.uuid() })

export const PATCH = defineRoute({
  permission: 'people.manage',
  summary: 'Change a person’s role, branches or customer',
  params,
  body: grant,
  handler: async ({ workspace, person, params, body }) => {
    await changeMember({ workspaceId: workspace.id, userId: person.userId }, params.userId, body)
    return undefined
  },
})

export const DELETE = defineRoute({
  permission: 'people.manage',
  summary: 'Take a person’s place away',
  params,
  handler: async ({ workspace, person, params }) => {
    await removeMember({ workspaceId: workspace.id, userId: person.userId }, params.userId)
    return undefined
  },
})
