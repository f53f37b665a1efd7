'use client'
import { type ReactNode, useCallback } from 'react'
import type { ExportRequest } from '@/lib/contracts/exports'
import { RecordExportProvider } from '../charts/record-export'
import { useWorkspace } from '../shell/workspace-context'

type RecordExportsProps = {
  /** Whoever is here sees themselves alone: their files are nobody else's business. */
  own?: boolean
  children: ReactNode
}

/** Files with people in them that are saved inside it are written down first. */
export function RecordExports({ own = false, children }: RecordExportsProps) {
  const { slug } = useWorkspace()
  const record = useCallback(
    async (file: ExportRequest) => {
      if (!own) await (await import('@/lib/client/exports')).recordExport(slug, file)
    },
    [own, slug],
  )
  return <RecordExportProvider value={record}>{children}</RecordExportProvider>
}
