import { useEffect } from 'react'
import type { ExportHead } from '@/lib/charts/export-head'

const nothing: ExportHead = { fileStem: 'tillsight', facts: [] }

let shown: ExportHead = nothing

/** What files of this page say of it: its dates, filters and data. */
export const shownHead = (): ExportHead => shown

/** Sets what files say, for as long as the component stands. */
export function useShownHead(head: ExportHead | undefined): void {
  useEffect(() => {
    shown = head ?? nothing
    return () => {
      shown = nothing
    }
  }, [head])
}
