'use client'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { formatBytes } from '@/lib/charts/format-bytes'
import {
  discardInterrupted,
  type InterruptedUpload,
  interruptedUploads,
} from '@/lib/client/uploads/interrupted-uploads'
import type { UploadItem } from '@/lib/client/uploads/upload-queue'
import { useWorkspace } from '../../shell/workspace-context'
import { Button } from '../../ui/button'
import { FileText } from '../../ui/file-text'
import { Notice } from '../../ui/notice'

/** Uploads that a reload or crash cut off: choosing the same file again continues where it stopped. */
export function InterruptedList({ uploads }: { uploads: readonly UploadItem[] }) {
  const { slug, locale } = useWorkspace()
  const queryClient = useQueryClient()
  const standing = uploads.map(({ id, state }) => `${id}${state}`).join()
  const { data = [] } = useQuery({
    queryKey: ['interrupted-uploads', slug, standing],
    queryFn: () => interruptedUploads(slug),
    staleTime: 0,
  })
  const left = data.filter(({ fileName, bytes }) =>
    uploads.every((upload) => upload.fileName !== fileName || upload.bytes !== bytes),
  )
  const discard = async (upload: InterruptedUpload) => {
    await discardInterrupted(upload)
    await queryClient.invalidateQueries({ queryKey: ['interrupted-uploads', slug] })
  }
  return left.map((upload) => (
    <Notice
      key={upload.key}
      title={
        <>
          The upload of <FileText>{upload.fileName}</FileText> ({formatBytes(upload.bytes, locale)}) was interrupted
        </>
      }
      action={
        <Button variant="ghost" onClick={() => void discard(upload)}>
          Give up
        </Button>
      }
    >
      Choose the same file again: what has arrived is kept, and the upload continues from there.
    </Notice>
  ))
}
