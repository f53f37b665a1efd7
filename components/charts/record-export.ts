'use client'
import { createContext, useContext } from 'react'

/** A file with people in it, about to be saved. */
export type RecordedExport = { card: string; file: 'csv' | 'xlsx' | 'png'; rows: number }

/** Writes it down. Throws where that fails: nothing is saved then. */
export type RecordExport = (file: RecordedExport) => Promise<void>

const Context = createContext<RecordExport>(() => Promise.reject(new Error('This page cannot write it down.')))

/** Gives all cards inside it a way to write down that a file with people in it is saved. */
export const RecordExportProvider = Context.Provider

export const useRecordExport = (): RecordExport => useContext(Context)
