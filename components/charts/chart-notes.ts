'use client'
import { createContext, useContext, useSyncExternalStore } from 'react'
import type { ChartNote } from '@/lib/charts/place-notes'

/** Notes that come later than the trends that show them. */
export type NotesSource = {
  notes: () => readonly ChartNote[]
  /** Calls back on every change; the answer ends that. */
  subscribe: (onChange: () => void) => () => void
}

const none: readonly ChartNote[] = []

/** A source of notes and the way to set them. */
export function createNotesSource(): NotesSource & { set: (notes: readonly ChartNote[]) => void } {
  let current = none
  const listeners = new Set<() => void>()
  return {
    notes: () => current,
    subscribe: (onChange) => {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    set: (notes) => {
      current = notes
      for (const onChange of listeners) onChange()
    },
  }
}

/**
 * Notes on dates: a room gives them once, every trend in it shows them. The source stays the same when notes come: a
 * context that changed would have React draw everything that stands in the room anew.
 */
export const ChartNotes = createContext<NotesSource>(createNotesSource())

export function useChartNotes(): readonly ChartNote[] {
  const source = useContext(ChartNotes)
  return useSyncExternalStore(source.subscribe, source.notes, () => none)
}
