'use client'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { importsKey } from '@/lib/client/imports'
import { type UploadItem, uploadQueue } from '@/lib/client/uploads/upload-queue'

const none: readonly UploadItem[] = []

/** This tab's uploads into a workspace; the history is asked again as soon as one became an import. */
export function useUploads(workspace: string): readonly UploadItem[] {
  const queryClient = useQueryClient()
  const all = useSyncExternalStore(uploadQueue.subscribe, uploadQueue.items, () => none)
  const uploads = useMemo(() => all.filter((item) => item.workspace === workspace), [all, workspace])
  const imported = uploads.filter(({ state }) => state === 'imported').length
  useEffect(() => {
    if (imported > 0) void queryClient.invalidateQueries({ queryKey: importsKey(workspace) })
  }, [imported, queryClient, workspace])
  return uploads
}
