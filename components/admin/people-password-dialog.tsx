'use client'
import { createPasswordLink } from '@/lib/client/people'
import type { PersonEntry } from '@/lib/contracts/people'
import { Button } from '../ui/button'
import { CopyButton } from '../ui/copy-button'
import { Dialog, DialogClose } from '../ui/dialog'
import { Input } from '../ui/input'
import { Notice } from '../ui/notice'
import { usePeopleChange } from './people-use-change'

/** For someone who lost their password: makes a link by which they set a new one, and shows it, once. */
export function PasswordDialog({ person, onClose }: { person: PersonEntry; onClose: () => void }) {
  const create = usePeopleChange((workspace, userId: string) => createPasswordLink(workspace, userId))
  return (
    <Dialog
      title={`New password for ${person.name}`}
      open
      onOpenChange={(open) => open || onClose()}
      footer={
        <>
          <DialogClose>
            <Button>{create.data ? 'Done' : 'Cancel'}</Button>
          </DialogClose>
          {!create.data && (
            <Button variant="primary" busy={create.isPending} onClick={() => create.mutate(person.userId)}>
              Create link
            </Button>
          )}
        </>
      }
    >
      <div className="flex flex-col gap-3 text-13">
        {create.error && <Notice tone="bad">{create.error.message}</Notice>}
        {create.data ? (
          <>
            <p>Hand this link to {person.email}. It works once, for a day, and is shown only now.</p>
            <div className="flex gap-2">
              <Input aria-label="Link" readOnly value={create.data.link} onFocus={(event) => event.target.select()} />
              <CopyButton text={create.data.link} label="Copy link" className="h-9" />
            </div>
          </>
        ) : (
          <p>
            You get a link by which {person.email} sets a new password. Until then the old one works; with the new one
            they are signed out everywhere else.
          </p>
        )}
      </div>
    </Dialog>
  )
}
