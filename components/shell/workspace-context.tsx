'use client'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { createFormat, type Format } from '@/lib/charts/format'

/** What a page must know of the business to show its numbers and days. */
export type ShownWorkspace = {
  slug: string
  name: string
  /** ISO 4217. */
  currency: string
  /** IANA. */
  timeZone: string
  /** BCP 47. */
  locale: string
  /** ISO weekday, 1 Monday … 7 Sunday. */
  weekStart: number
  /** Whether its products have brands and categories, its orders countries, payments, devices and channels. */
  sorts: {
    brands: boolean
    categories: boolean
    countries: boolean
    payments: boolean
    devices: boolean
    channels: boolean
  }
}

type Shown = { workspace: ShownWorkspace; format: Format }

const WorkspaceContext = createContext<Shown | null>(null)

export function WorkspaceProvider({ workspace, children }: { workspace: ShownWorkspace; children: ReactNode }) {
  const { locale, currency } = workspace
  const format = useMemo(() => createFormat({ locale, currency }), [locale, currency])
  const shown = useMemo(() => ({ workspace, format }), [workspace, format])
  return <WorkspaceContext value={shown}>{children}</WorkspaceContext>
}

function useShown(): Shown {
  const shown = useContext(WorkspaceContext)
  if (!shown) throw new Error('This component must stand inside AppShell')
  return shown
}

export const useWorkspace = (): ShownWorkspace => useShown().workspace

/** Numbers and days in the workspace's locale and currency. */
export const useFormat = (): Format => useShown().format
