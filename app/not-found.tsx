import type { Metadata } from 'next'
import Link from 'next/link'
import { PublicPage } from '@/components/shell/public-page'
import { Button } from '@/components/ui/button'

export const metadata: Metadata = { title: 'Not found' }

export default function NotFound() {
  return (
    <PublicPage
      title="There is nothing at this address"
      description="What stood here may have moved, or it is not yours to see."
    >
      <Button asChild variant="primary" size="medium">
        <Link href="/">Go to your own room</Link>
      </Button>
    </PublicPage>
  )
}
