'use client'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { IconButton } from './icon-button'

type PagingProps = {
  /** The first page is 1. */
  page: number
  pageSize: number
  total: number
  /** What is being paged, in the plural: "orders". */
  noun: string
  locale: string
  onPage: (page: number) => void
}

export function Paging({ page, pageSize, total, noun, locale, onPage }: PagingProps) {
  const number = new Intl.NumberFormat(locale)
  const last = Math.max(1, Math.ceil(total / pageSize))
  const from = Math.min(total, (page - 1) * pageSize + 1)
  const to = Math.min(total, page * pageSize)
  return (
    <nav aria-label={`Pages of ${noun}`} className="flex items-center justify-between gap-3 text-13 text-muted">
      <p aria-live="polite" className="tabular-nums">
        {number.format(from)}–{number.format(to)} of {number.format(total)} {noun}
      </p>
      <div data-chrome className="flex gap-1">
        <IconButton label="Previous page" disabled={page <= 1} onClick={() => onPage(page - 1)}>
          <ChevronLeft aria-hidden />
        </IconButton>
        <IconButton label="Next page" disabled={page >= last} onClick={() => onPage(page + 1)}>
          <ChevronRight aria-hidden />
        </IconButton>
      </div>
    </nav>
  )
}
