import * as z from 'zod'
import { isoDay } from './value'

const text = z
  .string()
  .trim()
  .min(1, 'needs a text')
  .max(200, 'is too long; 200 characters at most')
  .refine((given) => !given.includes('\0'), { error: 'must not contain a NUL character' })

/** What happened from one day to another, both inclusive. */
export const noteRequest = z
  .strictObject({ from: isoDay, to: isoDay, text })
  .refine(({ from, to }) => from <= to, { error: 'must not be before the first day', path: ['to'] })

export type NoteRequest = z.infer<typeof noteRequest>

export const noteResponse = z.strictObject({
  id: z.uuid(),
  from: isoDay,
  to: isoDay,
  text: z.string(),
  /** Who wrote it; null once they are gone. */
  author: z.string().nullable(),
})

export type DateNote = z.infer<typeof noteResponse>

/** By day. */
export const notesResponse = z.strictObject({ notes: z.array(noteResponse) })

export type DateNotes = z.infer<typeof notesResponse>
