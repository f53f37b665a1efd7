'use client'
import { createContext, useContext } from 'react'
import type { ChartNote } from '@/lib/charts/place-notes'

const none: readonly ChartNote[] = []

/** Notes on dates: a room gives them once, every trend in it shows them. */
export const ChartNotes = createContext<readonly ChartNote[]>(none)

export const useChartNotes = (): readonly ChartNote[] => useContext(ChartNotes)
