'use client'
import { Eye } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useWorkspace } from '../shell/workspace-context'
import { FileText } from '../ui/file-text'
import { roomLinks } from './room-links'

/** Tells an admin whose room this is, with the room's places and the way out. */
export function PreviewBanner({ customer }: { customer: string }) {
  const { slug } = useWorkspace()
  const { overview, orders, suffix } = roomLinks(slug, customer, true)
  const path = usePathname()
  const places = [
    { href: overview, label: 'Overview', current: path === `/${slug}/customer` },
    { href: orders + suffix, label: 'Orders', current: path.startsWith(orders) },
  ]
  return (
    <aside
      aria-label="Preview"
      className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b bg-warning-soft px-4 py-2 text-13 md:px-6 print:hidden"
    >
      <p className="flex min-w-0 items-center gap-2">
        <Eye aria-hidden className="size-4 shrink-0 text-warning" />
        <span className="wrap-anywhere min-w-0">
          You see the room of customer <FileText className="font-strong">{customer}</FileText> as they do. You can
          change nothing, and the visit is recorded.
        </span>
      </p>
      <nav aria-label="Places of the customer" className="ml-auto flex items-center gap-4">
        {places.map(({ href, label, current }) => (
          <Link
            key={href}
            href={href}
            aria-current={current ? 'page' : undefined}
            className="inline-flex min-h-8 items-center hover:underline aria-[current]:font-strong"
          >
            {label}
          </Link>
        ))}
        <Link
          href={`/${slug}/marketing/customers/${encodeURIComponent(customer)}`}
          className="inline-flex min-h-8 items-center underline underline-offset-2"
        >
          Leave the preview
        </Link>
      </nav>
    </aside>
  )
}
