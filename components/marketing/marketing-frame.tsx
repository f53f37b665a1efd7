'use client'
import { type ReactNode, useMemo } from 'react'
import { notesOptions } from '@/lib/client/notes'
import { useAnswer } from '@/lib/client/use-answer'
import { ChartNotes } from '../charts/chart-notes'
import { ViewProvider } from '../filters/view-provider'
import { RecordExports } from '../purchases/record-exports'
import { useFormat, useWorkspace } from '../shell/workspace-context'

/** What every page of the marketing room stands in: notes on dates for all its trends. */
export function MarketingFrame({ children }: { children: ReactNode }) {
  const { slug } = useWorkspace()
  const format = useFormat()
  const { data } = useAnswer(notesOptions(slug))
  const notes = useMemo(
    () =>
      data?.notes.map((note) => ({
        ...note,
        days: note.from === note.to ? format.day(note.from) : format.range(note),
      })) ?? [],
    [data, format],
  )
  return (
    <ViewProvider>
      <ChartNotes value={notes}>
        <RecordExports>{children}</RecordExports>
      </ChartNotes>
    </ViewProvider>
  )
}
