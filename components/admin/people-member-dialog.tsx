'use client'
import { type FormEvent, useState } from 'react'
import { isToldByFields } from '@/lib/client/fault-of'
import { changePerson } from '@/lib/client/people'
import type { GrantRequest } from '@/lib/contracts/grant'
import type { PersonEntry } from '@/lib/contracts/people'
import { Button } from '../ui/button'
import { Dialog, DialogClose } from '../ui/dialog'
import { Notice } from '../ui/notice'
import { toast } from '../ui/toast'
import { GrantFields } from './people-grant-fields'
import { usePeopleChange } from './people-use-change'

type MemberDialogProps = {
  person: PersonEntry
  branches: readonly { key: string; name: string }[]
  onClose: () => void
}

const grantOf = ({ role, branchKeys, customerKey }: PersonEntry): GrantRequest => ({ role, branchKeys, customerKey })

/** Changes what one person may see and do. */
export function MemberDialog({ person, branches, onClose }: MemberDialogProps) {
  const [grant, setGrant] = useState(() => grantOf(person))
  const change = usePeopleChange(
    (workspace, to: GrantRequest) => changePerson(workspace, person.userId, to),
    () => {
      toast({ tone: 'good', title: `${person.name} was changed` })
      onClose()
    },
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    change.mutate(grant)
  }
  return (
    <Dialog
      title={person.name}
      description={person.email}
      open
      onOpenChange={(open) => open || onClose()}
      footer={
        <>
          <DialogClose>
            <Button>Cancel</Button>
          </DialogClose>
          <Button type="submit" form="member" variant="primary" busy={change.isPending}>
            Save
          </Button>
        </>
      }
    >
      <form id="member" onSubmit={submit} className="flex flex-col gap-4">
        {change.error && !isToldByFields(change.error, ['role', 'customerKey', 'branchKeys']) && (
          <Notice tone="bad">{change.error.message}</Notice>
        )}
        {person.isYou && (
          <Notice tone="warning">This is you. With another role you may not come back to this page.</Notice>
        )}
        <GrantFields value={grant} onChange={setGrant} branches={branches} error={change.error} />
      </form>
    </Dialog>
  )
}
