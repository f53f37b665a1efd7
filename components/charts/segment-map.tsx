'use client'
import Link from 'next/link'
import { useState } from 'react'
import type { SegmentArea, SegmentCell, SegmentMap as SegmentMapModel } from '@/lib/charts/prepare-segment-map'
import { cn } from '../ui/cn'

type SegmentMapProps = { map: SegmentMapModel; href: (slug: SegmentArea['slug']) => string }

/** Shades that keep the text on them readable in both themes. */
const fills = [
  'bg-heat-0',
  'bg-series-1/5',
  'bg-series-1/10',
  'bg-series-1/16',
  'bg-series-1/22',
  'bg-series-1/28',
  'bg-series-1/34',
]

/** Recency by frequency, the segments as areas; each leads to its customers. */
export function SegmentMap({ map, href }: SegmentMapProps) {
  const [pointed, setPointed] = useState<SegmentArea['slug'] | null>(null)
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex gap-2">
        <p aria-hidden className="flex w-4 items-center justify-center text-12 text-muted [writing-mode:sideways-lr]">
          bought recently →
        </p>
        <div className="grid min-w-0 flex-1 grid-cols-5 overflow-hidden rounded-control border">
          {map.rows.flat().map((cell) => {
            const area = map.areas.get(cell.slug)
            return (
              area && (
                <Cell
                  key={`${cell.r}${cell.f}`}
                  cell={cell}
                  area={area}
                  href={href(cell.slug)}
                  pointed={pointed === cell.slug}
                  onPoint={setPointed}
                />
              )
            )
          })}
        </div>
      </div>
      <p aria-hidden className="pl-6 text-center text-12 text-muted">
        buys often →
      </p>
    </div>
  )
}

type CellProps = {
  cell: SegmentCell
  area: SegmentArea
  href: string
  pointed: boolean
  onPoint: (slug: SegmentArea['slug'] | null) => void
}

function Cell({ cell, area, href, pointed, onPoint }: CellProps) {
  return (
    <Link
      href={href}
      prefetch={false}
      tabIndex={cell.labelled ? undefined : -1}
      aria-hidden={!cell.labelled}
      onPointerEnter={() => onPoint(area.slug)}
      onPointerLeave={() => onPoint(null)}
      className={cn(
        'flex h-14 min-w-0 flex-col px-2 py-1.5 focus-visible:-outline-offset-2',
        fills[area.step],
        cell.top && cell.r < 5 && 'border-t border-t-line-strong',
        cell.left && cell.f > 1 && 'border-l border-l-line-strong',
        pointed && 'bg-accent-soft',
      )}
    >
      {cell.labelled && (
        <>
          <span className="truncate font-strong text-12" title={area.name}>
            {area.name}
          </span>
          <span className="truncate text-12 text-text tabular-nums" title={`${area.revenueText} revenue`}>
            {area.customersText} · {area.shareText}
          </span>
        </>
      )}
    </Link>
  )
}
