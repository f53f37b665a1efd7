'use client'
import { type ReactNode, useEffect, useState } from 'react'
import { notesOptions } from '@/lib/client/notes'
import { useAnswer } from '@/lib/client/use-answer'
import { ChartNotes, createNotesSource } from '../charts/chart-notes'
import { ViewProvider } from '../filters/view-provider'
import { RecordExports } from '../purchases/record-exports'
import { useFormat, useWorkspace } from '../shell/workspace-context'

/** What every page of the marketing room stands in: notes on dates for all its trends. */
export function MarketingFrame({ children }: { children: ReactNode }) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const { data } = useAnswer(notesOptions(slug))
  const [source] = useState(createNotesSource)
  useEffect(() => {
    if (!data) return
    const daysOf = (note: (typeof data.notes)[number]) =>
      note.from === note.to ? format.day(note.from) : format.range(note)
    source.set(data.notes.map((note) => ({ ...note, days: daysOf(note) })))
  }, [data, format, source])
  return (
    <ViewProvider>
      <ChartNotes value={source}>
        <RecordExports>{children}</RecordExports>
      </ChartNotes>
    </ViewProvider>
  )
}
