'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useInView } from '../shell/use-in-view'
import { useWorkspace } from '../shell/workspace-context'
import { cn } from '../ui/cn'

const pages = [
  { path: 'customers', label: 'Segments' },
  { path: 'buyers', label: 'Buying' },
] as const

/** The two pages about customers: who they are as of a day, and how they buy over a range. */
export function CustomerTabs() {
  const { slug } = useWorkspace()
  const here = usePathname()
  const inView = useInView()
  return (
    <nav aria-label="Customers" className="flex gap-1 print:hidden">
      {pages.map(({ path, label }) => {
        const href = `/${slug}/marketing/${path}`
        const current = here === href
        return (
          <Link
            key={path}
            href={inView(href)}
            aria-current={current ? 'page' : undefined}
            className={cn(
              'inline-flex h-8 items-center rounded-control px-3 text-13 pointer-coarse:h-11',
              current ? 'bg-pressed font-strong' : 'text-muted hover:bg-hover hover:text-text',
            )}
          >
            {label}
          </Link>
        )
      })}
    </nav>
  )
}
