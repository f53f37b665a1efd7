'use client'
import { UserPlus } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { faultOf, isToldByFields } from '@/lib/client/fault-of'
import { invitePerson } from '@/lib/client/invitations'
import type { GrantRequest } from '@/lib/contracts/grant'
import type { NewInvitation } from '@/lib/contracts/invitations'
import { Button } from '../ui/button'
import { CopyButton } from '../ui/copy-button'
import { Dialog, DialogClose } from '../ui/dialog'
import { Field } from '../ui/field'
import { Input } from '../ui/input'
import { Notice } from '../ui/notice'
import { GrantFields } from './people-grant-fields'
import { usePeopleChange } from './people-use-change'

const start: GrantRequest = { role: 'marketing', branchKeys: [], customerKey: null }

/** Asks whom to invite, then shows the link, once. */
export function InviteDialog({ branches }: { branches: readonly { key: string; name: string }[] }) {
  const [open, setOpen] = useState(false)
  const [email, setEmail] = useState('')
  const [grant, setGrant] = useState(start)
  const invite = usePeopleChange(invitePerson)
  const toggle = (next: boolean) => {
    setOpen(next)
    if (!next) return
    invite.reset()
    setEmail('')
    setGrant(start)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    invite.mutate({ email, ...grant })
  }
  return (
    <Dialog
      title={invite.data ? 'Invitation ready' : 'Invite someone'}
      open={open}
      onOpenChange={toggle}
      trigger={
        <Button variant="primary">
          <UserPlus aria-hidden />
          Invite
        </Button>
      }
      footer={
        invite.data ? (
          <DialogClose>
            <Button>Done</Button>
          </DialogClose>
        ) : (
          <>
            <DialogClose>
              <Button>Cancel</Button>
            </DialogClose>
            <Button type="submit" form="invite" variant="primary" busy={invite.isPending}>
              Create invitation
            </Button>
          </>
        )
      }
    >
      {invite.data ? (
        <InvitationLink invitation={invite.data} />
      ) : (
        <form id="invite" onSubmit={submit} className="flex flex-col gap-4">
          {invite.error && !isToldByFields(invite.error, ['email', 'role', 'customerKey', 'branchKeys']) && (
            <Notice tone="bad">{invite.error.message}</Notice>
          )}
          <Field label="E-mail" error={faultOf(invite.error, 'email', 'E-mail')}>
            <Input
              type="email"
              name="invited"
              autoComplete="off"
              value={email}
              onChange={(event) => setEmail(event.target.value)}
              required
            />
          </Field>
          <GrantFields value={grant} onChange={setGrant} branches={branches} error={invite.error} />
        </form>
      )}
    </Dialog>
  )
}

function InvitationLink({ invitation }: { invitation: NewInvitation }) {
  return (
    <div className="flex flex-col gap-3">
      <p className="text-13">
        {invitation.mailed
          ? `The link was sent to ${invitation.email}. You can also hand it over yourself.`
          : `Send this link to ${invitation.email}.`}{' '}
        It works once, for 72 hours, and is shown only now.
      </p>
      <div className="flex gap-2">
        <Input aria-label="Link" readOnly value={invitation.link} onFocus={(event) => event.target.select()} />
        <CopyButton text={invitation.link} label="Copy link" className="h-9" />
      </div>
    </div>
  )
}
