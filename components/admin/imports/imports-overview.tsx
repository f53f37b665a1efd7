'use client'
import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { importAttentionOptions } from '@/lib/client/imports'
import { uploadQueue } from '@/lib/client/uploads/upload-queue'
import { PageBar } from '../../shell/page-bar'
import { PageContent } from '../../shell/page-content'
import { useWorkspace } from '../../shell/workspace-context'
import { Button } from '../../ui/button'
import { DropZone } from './drop-zone'
import { ImportHistoryCard } from './import-history-card'
import { InterruptedList } from './interrupted-list'
import { UploadList } from './upload-list'
import { useLeaveWarning } from './use-leave-warning'
import { useOpenWaiting } from './use-open-waiting'
import { useUploads } from './use-uploads'

/** The room of imports: files go in at the top, what became of them stands below. */
export function ImportsOverview() {
  const { slug } = useWorkspace()
  const uploads = useUploads(slug)
  const { data: attention } = useQuery(importAttentionOptions(slug))
  useOpenWaiting(uploads, attention)
  useLeaveWarning(uploads.some(({ state }) => state === 'sending' || state === 'waiting' || state === 'queued'))
  return (
    <>
      <PageBar
        title="Imports"
        actions={
          <Button asChild>
            <Link href={`/${slug}/admin/layouts`}>Layouts</Link>
          </Button>
        }
      />
      <PageContent>
        <DropZone onFiles={(files) => uploadQueue.add(slug, files)} />
        <InterruptedList uploads={uploads} />
        <UploadList uploads={uploads} />
        <ImportHistoryCard />
      </PageContent>
    </>
  )
}
