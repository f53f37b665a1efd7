'use client'
import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { keepNote, notesOptions, removeNote } from '@/lib/client/notes'
import { useAnswer } from '@/lib/client/use-answer'
import type { DateNote, NoteRequest } from '@/lib/contracts/notes'
import { useFormat, useWorkspace } from '../shell/workspace-context'
import { EmptyState } from '../ui/empty-state'
import { IconButton } from '../ui/icon-button'
import { Notice } from '../ui/notice'
import { Sheet } from '../ui/sheet'
import { Skeleton } from '../ui/skeleton'
import { toast } from '../ui/toast'
import { NoteForm } from './note-form'
import { useKept } from './use-views'

/** Every note of the workspace, the latest first: written, changed, removed. */
export function NotesSheet({ onClose }: { onClose: () => void }) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const [changed, setChanged] = useState<DateNote | null>(null)
  const { data, error } = useAnswer(notesOptions(slug))
  const keep = useKept(
    'notes',
    (workspace, note: NoteRequest & { id?: string }) => keepNote(workspace, note),
    () => setChanged(null),
  )
  const remove = useKept(
    'notes',
    (workspace, { id }: DateNote) => removeNote(workspace, id),
    () => toast({ title: 'The note was removed' }),
  )
  const fault = error ?? keep.error ?? remove.error
  return (
    <Sheet
      open
      onOpenChange={onClose}
      title="Notes on dates"
      description="Everyone in the marketing room sees them, on every trend."
    >
      <NoteForm
        key={`${changed?.id}${data?.notes.length}`}
        note={changed}
        busy={keep.isPending}
        onKeep={(note) => keep.mutate(changed ? { ...note, id: changed.id } : note)}
        onGiveUp={() => setChanged(null)}
      />
      {fault && <Notice tone="bad">{fault.message}</Notice>}
      {!data && !error && <Skeleton className="mt-4 h-24 w-full" />}
      {data?.notes.length === 0 && (
        <EmptyState title="No notes yet">
          A campaign, a holiday, a closed shop: what explains a day’s figures.
        </EmptyState>
      )}
      <ul className="mt-4 flex flex-col divide-y border-t">
        {data?.notes.toReversed().map((note) => (
          <li key={note.id} className="flex items-start gap-2 py-2.5">
            <div className="min-w-0 flex-1">
              <p className="text-12 text-muted tabular-nums">
                {note.from === note.to ? format.day(note.from) : format.range(note)}
                {note.author && ` · ${note.author}`}
              </p>
              <p className="break-words">{note.text}</p>
            </div>
            <IconButton label={`Change the note “${note.text}”`} onClick={() => setChanged(note)}>
              <Pencil aria-hidden />
            </IconButton>
            <IconButton label={`Remove the note “${note.text}”`} onClick={() => remove.mutate(note)}>
              <Trash2 aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
