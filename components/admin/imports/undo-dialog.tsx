'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { importOptions, importsKey, undoImport, undoPreviewOptions } from '@/lib/client/imports'
import type { UndoPreview } from '@/lib/contracts/imports'
import { useFormat, useWorkspace } from '../../shell/workspace-context'
import { Button } from '../../ui/button'
import { Dialog, DialogClose } from '../../ui/dialog'
import { Skeleton } from '../../ui/skeleton'

/** Takes an import back, after saying what that changes. */
export function UndoDialog({ sequence, fileName }: { sequence: number; fileName: string }) {
  const { slug } = useWorkspace()
  const [open, setOpen] = useState(false)
  const queryClient = useQueryClient()
  const preview = useQuery({ ...undoPreviewOptions(slug, sequence), enabled: open })
  const undo = useMutation({
    mutationFn: () => undoImport(slug, sequence),
    onSuccess: (report) => {
      queryClient.setQueryData(importOptions(slug, sequence).queryKey, report)
      void queryClient.invalidateQueries({ queryKey: importsKey(slug) })
      setOpen(false)
    },
  })
  const fault = undo.error ?? preview.error
  return (
    <Dialog
      title={`Undo import ${sequence}?`}
      description={fileName}
      open={open}
      onOpenChange={setOpen}
      trigger={<Button>Undo</Button>}
      footer={
        <>
          <DialogClose>
            <Button>Keep it</Button>
          </DialogClose>
          <Button variant="danger" disabled={!preview.data} busy={undo.isPending} onClick={() => undo.mutate()}>
            Undo import {sequence}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-2 text-14" aria-live="polite">
        {preview.data ? <Consequences preview={preview.data} /> : !fault && <Skeleton className="h-10" />}
        {fault && <p className="text-bad">{fault.message}</p>}
      </div>
    </Dialog>
  )
}

function Consequences({ preview }: { preview: UndoPreview }) {
  const format = useFormat()
  const { lines, linesThatStay, orders, firstDay, lastDay } = preview
  const count = (value: number, one: string, many: string) =>
    `${format.value(value, 'count')} ${value === 1 ? one : many}`
  const days = firstDay !== null && lastDay !== null && format.range({ from: firstDay, to: lastDay })
  return (
    <>
      {lines === 0 ? (
        <p>No line of this file is in the dashboards alone: nothing in them changes.</p>
      ) : (
        <p>
          <strong className="font-strong">{count(lines, 'line', 'lines')}</strong> and{' '}
          <strong className="font-strong">{count(orders, 'order', 'orders')}</strong> go{days && `, of ${days}`}.
        </p>
      )}
      {linesThatStay > 0 && (
        <p>
          {linesThatStay === 1
            ? 'One line stays: another import brought it too.'
            : `${format.value(linesThatStay, 'count')} lines stay: other imports brought them too.`}
        </p>
      )}
      <p className="text-13 text-muted">
        Afterwards everything is as if this file had never come. To have it back, upload it again.
      </p>
    </>
  )
}
