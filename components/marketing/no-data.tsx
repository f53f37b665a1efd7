'use client'
import { Upload } from 'lucide-react'
import Link from 'next/link'
import { useWorkspace } from '../shell/workspace-context'
import { Button } from '../ui/button'
import { EmptyState } from '../ui/empty-state'

/** What a dashboard says before the first file. */
export function NoData({ canUpload }: { canUpload: boolean }) {
  const { slug, name } = useWorkspace()
  return (
    <EmptyState
      className="min-h-[60vh]"
      icon={<Upload />}
      title={`${name} has no sales yet`}
      action={
        canUpload && (
          <Button asChild variant="primary" size="medium">
            <Link href={`/${slug}/admin/imports`}>Upload a file</Link>
          </Button>
        )
      }
    >
      {canUpload
        ? 'Upload a file of transactions; the dashboards fill as soon as it has been loaded.'
        : 'As soon as an admin has uploaded a file of transactions, the dashboards fill.'}
    </EmptyState>
  )
}
