import { SearchX } from 'lucide-react'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'

export default function NotFound() {
  return (
    <EmptyState
      className="min-h-[70vh]"
      icon={<SearchX />}
      title="There is nothing at this address"
      action={
        <Button asChild variant="primary" size="medium">
          <Link href="/">Go to your own room</Link>
        </Button>
      }
    >
      What stood here may have moved, or it is not yours to see.
    </EmptyState>
  )
}
