'use client'
import Link from 'next/link'
import type { Beside } from '@/lib/domain/in-view'
import { useFixedFilters } from '../filters/fixed-filters'
import { useInView } from '../shell/use-in-view'
import { useWorkspace } from '../shell/workspace-context'
import { Button } from '../ui/button'

type SeeAllProps = {
  /** A page of the marketing room. */
  page: 'products' | 'customers' | 'where' | 'changes'
  /** Of what, for screen readers. */
  what: string
  /** What the page shows beside the present view. */
  also?: Beside
}

/** The way from a card's few to the page with all of them, in the same view: what this page is about is filtered by there. */
export function SeeAll({ page, what, also }: SeeAllProps) {
  const { slug } = useWorkspace()
  const inView = useInView()
  const fixed = useFixedFilters()
  return (
    <Button data-chrome asChild variant="ghost">
      <Link
        href={inView(`/${slug}/marketing/${page}`, { ...fixed, ...also })}
        prefetch={false}
        aria-label={`See all ${what}`}
      >
        See all
      </Link>
    </Button>
  )
}
