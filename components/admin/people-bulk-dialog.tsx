'use client'
import { FileDown } from 'lucide-react'
import { type ChangeEvent, type FormEvent, useState } from 'react'
import { inviteMany } from '@/lib/client/invitations'
import { Button } from '../ui/button'
import { Dialog, DialogClose } from '../ui/dialog'
import { Field } from '../ui/field'
import { Notice } from '../ui/notice'
import { saveBlob } from '../ui/save-blob'
import { Textarea } from '../ui/textarea'
import { toast } from '../ui/toast'
import { usePeopleChange } from './people-use-change'

const example =
  'ann@example.com, marketing\nbob@example.com, customer, 12346\neve@example.com, marketing, leeds|uppingham'

/** Invites everyone on a pasted or chosen list; their links come back as a CSV file. */
export function BulkInviteDialog() {
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const invite = usePeopleChange(inviteMany, (links) => {
    saveBlob(links, 'invitations.csv')
    toast({ tone: 'good', title: 'Invitations created', description: 'Their links are in the file just saved.' })
    setOpen(false)
    setText('')
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    invite.mutate(text)
  }
  const choose = async (event: ChangeEvent<HTMLInputElement>) =>
    setText((await event.target.files?.[0]?.text()) ?? text)
  return (
    <Dialog
      title="Invite many"
      description="One person a line: e-mail, role, and for a customer the customer id, for marketing branches if only some."
      open={open}
      onOpenChange={(next) => {
        invite.reset()
        setOpen(next)
      }}
      trigger={<Button>Invite many</Button>}
      footer={
        <>
          <DialogClose>
            <Button>Cancel</Button>
          </DialogClose>
          <Button type="submit" form="invite-many" variant="primary" busy={invite.isPending}>
            <FileDown aria-hidden />
            Create and save links
          </Button>
        </>
      }
    >
      <form id="invite-many" onSubmit={submit} className="flex flex-col gap-4">
        {invite.error && (
          <Notice tone="bad" title="Nobody was invited">
            <span className="whitespace-pre-line">{invite.error.message}</span>
          </Notice>
        )}
        <Field label="People">
          <Textarea
            rows={8}
            value={text}
            placeholder={example}
            onChange={(event) => setText(event.target.value)}
            className="font-mono text-12"
            required
          />
        </Field>
        <Field label="Or take them from a CSV file">
          <input
            type="file"
            accept=".csv,.txt,text/csv,text/plain"
            className="text-13 file:mr-3 file:h-8 file:rounded-control file:border file:border-line-strong file:bg-surface file:px-2.5 file:font-strong file:text-13"
            onChange={(event) => void choose(event)}
          />
        </Field>
      </form>
    </Dialog>
  )
}
