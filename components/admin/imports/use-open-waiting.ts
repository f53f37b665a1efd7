'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { type UploadItem, uploadQueue } from '@/lib/client/uploads/upload-queue'
import type { ImportAttentionAnswer } from '@/lib/contracts/imports'
import { useWorkspace } from '../../shell/workspace-context'

/** A file that was chosen alone and wants a person is opened as soon as it does: its page is the next step. */
export function useOpenWaiting(uploads: readonly UploadItem[], attention: ImportAttentionAnswer | undefined): void {
  const { slug } = useWorkspace()
  const router = useRouter()
  const ready = uploads.find(
    ({ alone, sequence }) =>
      alone &&
      attention?.imports.some(
        (item) => item.sequence === sequence && (item.state === 'waiting' || item.state === 'review'),
      ),
  )
  useEffect(() => {
    if (!ready) return
    void uploadQueue.remove(ready.id)
    router.push(`/${slug}/admin/imports/${ready.sequence}`)
  }, [ready, router, slug])
}
