import { z } from 'zod'
import { defineRoute } from '@/lib/api/define-route'
import { passwordLinkResponse } from '@/lib/contracts/password-links'
import { env } from '@/lib/platform/env'
import { createPasswordLink } from '@/lib/records/password-links'

export const POST = defineRoute({
  permission: 'people.manage',
  summary: 'A link by which a person sets a new password',
  params: z.object({ userId: z.uuid() }),
  response: passwordLinkResponse,
  status: 201,
  handler: async ({ workspace, person, params }) => {
    const actor = { workspaceId: workspace.id, userId: person.userId }
    const { token, expiresAt } = await createPasswordLink(actor, params.userId)
    return { link: `${new URL(env().PUBLIC_URL).origin}/password/${token}`, expiresAt: expiresAt.toISOString() }
  },
})
