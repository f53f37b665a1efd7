'use client'
import { removePerson } from '@/lib/client/people'
import type { PersonEntry } from '@/lib/contracts/people'
import { useWorkspace } from '../shell/workspace-context'
import { Button } from '../ui/button'
import { Dialog, DialogClose } from '../ui/dialog'
import { Notice } from '../ui/notice'
import { toast } from '../ui/toast'
import { usePeopleChange } from './people-use-change'

/** Asks once, then takes a person's place away. */
export function RemoveDialog({ person, onClose }: { person: PersonEntry; onClose: () => void }) {
  const { name } = useWorkspace()
  const remove = usePeopleChange(
    (workspace, userId: string) => removePerson(workspace, userId),
    () => {
      toast({ tone: 'good', title: `${person.name} was removed` })
      onClose()
    },
  )
  return (
    <Dialog
      title={`Remove ${person.name}`}
      size="small"
      open
      onOpenChange={(open) => open || onClose()}
      footer={
        <>
          <DialogClose>
            <Button>Keep</Button>
          </DialogClose>
          <Button variant="danger" busy={remove.isPending} onClick={() => remove.mutate(person.userId)}>
            Remove
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3 text-13">
        {remove.error && <Notice tone="bad">{remove.error.message}</Notice>}
        <p>
          {person.email} loses {name} at once. What they did stays in the record of changes; they can be invited again.
        </p>
      </div>
    </Dialog>
  )
}
