'use client'
import Link from 'next/link'
import { useSearchParams } from 'next/navigation'
import { useWorkspace } from '../shell/workspace-context'
import { Button } from '../ui/button'

type SeeAllProps = {
  /** A page of the marketing room. */
  page: 'products' | 'customers' | 'where' | 'changes'
  /** Of what, for screen readers. */
  what: string
  /** What the page shows beside the present view. */
  also?: Readonly<Record<string, string>>
}

/** The way from a card's few to the page with all of them, in the same view. */
export function SeeAll({ page, what, also = {} }: SeeAllProps) {
  const { slug } = useWorkspace()
  const search = new URLSearchParams(useSearchParams())
  for (const [name, value] of Object.entries(also)) search.set(name, value)
  return (
    <Button data-chrome asChild variant="ghost">
      <Link
        href={`/${slug}/marketing/${page}${search.size > 0 ? `?${search}` : ''}`}
        prefetch={false}
        aria-label={`See all ${what}`}
      >
        See all
      </Link>
    </Button>
  )
}
