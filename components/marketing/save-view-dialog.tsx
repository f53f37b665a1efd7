'use client'
import { type FormEvent, useId, useState } from 'react'
import { saveView } from '@/lib/client/views'
import type { ViewRequest } from '@/lib/contracts/views'
import { Button } from '../ui/button'
import { Dialog, DialogClose } from '../ui/dialog'
import { Field } from '../ui/field'
import { Input } from '../ui/input'
import { Notice } from '../ui/notice'
import { Switch } from '../ui/switch'
import { toast } from '../ui/toast'
import { useKept, useShownPlace } from './use-views'

/** Keeps what is on the screen under a name. */
export function SaveViewDialog({ onClose }: { onClose: () => void }) {
  const form = useId()
  const place = useShownPlace()
  const [name, setName] = useState('')
  const [shared, setShared] = useState(false)
  const [isDefault, setDefault] = useState(false)
  const save = useKept(
    'views',
    (workspace, view: ViewRequest) => saveView(workspace, view),
    (view) => {
      toast({ tone: 'good', title: `“${view.name}” is saved` })
      onClose()
    },
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate({ ...place, name, shared, isDefault })
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="small"
      title="Save this view"
      description="Range, comparison, grain, filters and everything else chosen on this page."
      footer={
        <>
          <DialogClose>
            <Button>Cancel</Button>
          </DialogClose>
          <Button type="submit" form={form} variant="primary" busy={save.isPending}>
            Save
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} className="flex flex-col gap-4">
        {save.error && <Notice tone="bad">{save.error.message}</Notice>}
        <Field label="Name">
          <Input required maxLength={80} value={name} onChange={({ target }) => setName(target.value)} />
        </Field>
        <Switch
          label="Share"
          hint="Everyone in this workspace’s marketing room finds it."
          checked={shared}
          onCheckedChange={setShared}
        />
        <Switch
          label="Open this page with it"
          hint="For you, whenever its address says nothing else."
          checked={isDefault}
          onCheckedChange={setDefault}
        />
      </form>
    </Dialog>
  )
}
