import { defineRoute } from '@/lib/api/define-route'
import { inviteMany } from '@/lib/auth/invite'
import { bulkInvitationRequest } from '@/lib/contracts/invitations'
import { parseBulkInvitations } from '@/lib/contracts/parse-bulk-invitations'
import { csvText } from '@/lib/domain/csv-text'
import { InvalidError } from '@/lib/domain/errors'

export const POST = defineRoute({
  permission: 'people.manage',
  summary: 'Invite many people; answers a CSV of their links',
  body: bulkInvitationRequest,
  handler: async ({ workspace, person, body }) => {
    const { invitations, faults } = parseBulkInvitations(body.text)
    if (faults.length > 0) throw new InvalidError(faults.slice(0, 20).join('\n'), 'text')
    const issued = await inviteMany(workspace, person, invitations)
    const rows = issued.map(({ email, link, expiresAt }, index) => [
      email,
      invitations[index]?.role ?? '',
      link,
      expiresAt,
    ])
    return new Response(csvText(['e-mail', 'role', 'link', 'valid until'], rows), {
      status: 201,
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${workspace.slug}-invitations.csv"`,
        'Cache-Control': 'no-store',
      },
    })
  },
})
