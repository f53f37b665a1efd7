'use client'
import { MapPin } from 'lucide-react'
import Link from 'next/link'
import { useWorkspace } from '../shell/workspace-context'
import { Button } from '../ui/button'
import { EmptyState } from '../ui/empty-state'

/** What the page of places says in a business whose files name none. */
export function NoPlaces({ canUpload }: { canUpload: boolean }) {
  const { slug } = useWorkspace()
  return (
    <EmptyState
      className="min-h-[60vh]"
      icon={<MapPin />}
      title="No file says where it sold"
      action={
        canUpload && (
          <Button asChild size="medium">
            <Link href={`/${slug}/admin/layouts`}>How files are read</Link>
          </Button>
        )
      }
    >
      {canUpload
        ? 'Once a file has a column of branches or countries, they are ranked and compared here.'
        : 'Once an admin uploads a file with a column of branches or countries, they are ranked and compared here.'}
    </EmptyState>
  )
}
