'use client'
import { useQuery } from '@tanstack/react-query'
import { invitationsOptions, revokeInvitation } from '@/lib/client/invitations'
import type { PendingInvitation } from '@/lib/contracts/invitations'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { Badge } from '../ui/badge'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import type { Column } from '../ui/column'
import { Table } from '../ui/table'
import { toast } from '../ui/toast'
import { PeopleReach } from './people-reach'
import { roleNames } from './people-role-names'
import { usePeopleChange } from './people-use-change'

/** Invitations that wait for their person; gone when there are none. */
export function InvitationsCard() {
  const { slug } = useWorkspace()
  const format = useFormat()
  const { data } = useQuery(invitationsOptions(slug))
  const revoke = usePeopleChange(
    (workspace, invitation: PendingInvitation) => revokeInvitation(workspace, invitation.id),
    (_, invitation) => toast({ tone: 'good', title: `The link of ${invitation.email} no longer works` }),
  )
  if (!data || data.invitations.length === 0) return null
  const columns: Column<PendingInvitation>[] = [
    { key: 'email', title: 'E-mail', render: (invitation) => invitation.email },
    { key: 'role', title: 'Role', render: (invitation) => roleNames[invitation.role] },
    { key: 'reach', title: 'Will see', hideOnPhone: true, render: (grant) => <PeopleReach grant={grant} /> },
    {
      key: 'until',
      title: 'Link works until',
      hideOnPhone: true,
      render: ({ expired, expiresAt }) =>
        expired ? <Badge tone="warning">expired</Badge> : format.day(expiresAt.slice(0, 10)),
    },
    {
      key: 'actions',
      title: <span className="sr-only">Actions</span>,
      className: 'text-right',
      render: (invitation) => (
        <Button
          variant="ghost"
          aria-label={`Revoke the invitation of ${invitation.email}`}
          busy={revoke.isPending && revoke.variables.id === invitation.id}
          onClick={() => revoke.mutate(invitation)}
        >
          Revoke
        </Button>
      ),
    },
  ]
  return (
    <Card title="Open invitations" bodyClassName="px-2 pb-2">
      <Table
        caption="Open invitations"
        columns={columns}
        rows={data.invitations}
        rowKey={(invitation) => invitation.id}
      />
    </Card>
  )
}
