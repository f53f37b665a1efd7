'use client'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { peopleOptions } from '@/lib/client/people'
import type { PersonEntry } from '@/lib/contracts/people'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { Card } from '../ui/card'
import { Table } from '../ui/table'
import { BulkInviteDialog } from './people-bulk-dialog'
import { peopleColumns } from './people-columns'
import { InviteDialog } from './people-invite-dialog'
import { MemberDialog } from './people-member-dialog'
import { PasswordDialog } from './people-password-dialog'
import { RemoveDialog } from './people-remove-dialog'

/** Who has a place in the workspace, and the ways to give, change and take one. */
export function PeopleListCard() {
  const { slug } = useWorkspace()
  const format = useFormat()
  const { data, isPending, error, refetch } = useQuery(peopleOptions(slug))
  const [changing, setChanging] = useState<PersonEntry>()
  const [losing, setLosing] = useState<PersonEntry>()
  const [removing, setRemoving] = useState<PersonEntry>()
  const branches = data?.branches ?? []
  return (
    <Card
      title="People"
      bodyClassName="px-2 pb-2"
      actions={
        <>
          <BulkInviteDialog />
          <InviteDialog branches={branches} />
        </>
      }
    >
      <Table
        caption="People"
        columns={peopleColumns({ slug, format, onChange: setChanging, onPassword: setLosing, onRemove: setRemoving })}
        rows={data?.people ?? []}
        rowKey={(person) => person.userId}
        loading={isPending}
        skeletonRows={3}
        {...(error ? { error: { message: error.message, onRetry: () => void refetch() } } : {})}
      />
      {changing && <MemberDialog person={changing} branches={branches} onClose={() => setChanging(undefined)} />}
      {losing && <PasswordDialog person={losing} onClose={() => setLosing(undefined)} />}
      {removing && <RemoveDialog person={removing} onClose={() => setRemoving(undefined)} />}
    </Card>
  )
}
