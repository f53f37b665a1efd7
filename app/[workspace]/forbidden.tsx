import { LockKeyhole } from 'lucide-react'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'

export default function Forbidden() {
  return (
    <EmptyState
      className="min-h-[70vh]"
      icon={<LockKeyhole />}
      title="This room is not open to you"
      action={
        <Button asChild variant="primary" size="medium">
          <Link href="/">Go to your own room</Link>
        </Button>
      }
    >
      Your role in this workspace does not include this page. An admin can change that.
    </EmptyState>
  )
}
