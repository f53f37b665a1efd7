import { defineRoute } from '@/lib/api/define-route'
import { exportRequest } from '@/lib/contracts/exports'
import { prisma } from '@/lib/platform/db'
import { audit } from '@/lib/records/audit'

export const POST = defineRoute({
  permission: 'people-export',
  summary: 'Write down that a page saves a file with people in it (audited)',
  body: exportRequest,
  handler: async ({ workspace, person, body }) => {
    const { card: subject, ...detail } = body
    const entry = { action: 'people.exported', workspaceId: workspace.id, userId: person.userId } as const
    await audit(prisma(), { ...entry, subject, detail })
    return undefined
  },
})
