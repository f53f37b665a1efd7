'use client'
import { type FormEvent, useState } from 'react'
import type { DateNote, NoteRequest } from '@/lib/contracts/notes'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { Input } from '../ui/input'

type NoteFormProps = {
  /** The note that is changed; null for a new one. */
  note: DateNote | null
  busy: boolean
  onKeep: (note: NoteRequest) => void
  onGiveUp: () => void
}

/** Day or days and a short text. */
export function NoteForm({ note, busy, onKeep, onGiveUp }: NoteFormProps) {
  const [from, setFrom] = useState(note?.from ?? '')
  const [to, setTo] = useState(note && note.to !== note.from ? note.to : '')
  const [text, setText] = useState(note?.text ?? '')
  const reversed = from !== '' && to !== '' && from > to
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!reversed) onKeep({ from, to: to || from, text })
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-3 rounded-card border bg-background p-4">
      <div className="grid grid-cols-2 gap-3">
        <Field label="Day">
          <Input type="date" required value={from} onChange={({ target }) => setFrom(target.value)} />
        </Field>
        <Field label="To, if several" error={reversed && 'Must not be before the first day.'}>
          <Input type="date" value={to} onChange={({ target }) => setTo(target.value)} />
        </Field>
      </div>
      <Field label="What happened">
        <Input
          required
          maxLength={200}
          placeholder="Spring campaign begins"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </Field>
      <div className="flex gap-2">
        <Button type="submit" variant="primary" busy={busy}>
          {note ? 'Save the note' : 'Add the note'}
        </Button>
        {note && <Button onClick={onGiveUp}>Cancel</Button>}
      </div>
    </form>
  )
}
