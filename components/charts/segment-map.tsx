'use client'
import Link from 'next/link'
import { useState } from 'react'
import type { SegmentArea, SegmentMap as SegmentMapModel } from '@/lib/charts/prepare-segment-map'
import { cn } from '../ui/cn'

type SegmentMapProps = { map: SegmentMapModel; href: (slug: SegmentArea['slug']) => string }

/** Shades that keep the text on them readable in both themes. */
const fills = [
  'bg-heat-0',
  'bg-series-1/8',
  'bg-series-1/14',
  'bg-series-1/20',
  'bg-series-1/26',
  'bg-series-1/32',
  'bg-series-1/38',
]

/** Recency by frequency, the segments as areas; each leads to its customers. */
export function SegmentMap({ map, href }: SegmentMapProps) {
  const [pointed, setPointed] = useState<SegmentArea['slug'] | null>(null)
  return (
    <div className="flex flex-1 flex-col gap-2">
      <div className="flex flex-1 gap-2">
        <p
          aria-hidden
          className="flex w-4 items-center justify-center text-12 text-muted [writing-mode:sideways-lr] max-sm:hidden"
        >
          bought recently →
        </p>
        <ul className="grid min-w-0 flex-1 auto-rows-fr grid-cols-5 gap-0.5">
          {map.areas.map((area) => (
            <Area
              key={`${area.row}${area.column}`}
              area={area}
              href={href(area.slug)}
              pointed={pointed === area.slug}
              onPoint={setPointed}
            />
          ))}
        </ul>
      </div>
      <p aria-hidden className="pl-6 text-center text-12 text-muted max-sm:pl-0">
        <span className="sm:hidden">↑ bought recently · </span>buys often →
      </p>
    </div>
  )
}

type AreaProps = {
  area: SegmentArea
  href: string
  pointed: boolean
  onPoint: (slug: SegmentArea['slug'] | null) => void
}

function Area({ area, href, pointed, onPoint }: AreaProps) {
  const place = { gridColumn: `${area.column} / span ${area.columns}`, gridRow: `${area.row} / span ${area.rows}` }
  const fill = cn('rounded-[4px]', fills[area.step], pointed && 'bg-accent-soft')
  if (area.continued) return <li aria-hidden style={place} className={cn(fill, '-mt-0.5 rounded-t-none')} />
  return (
    <li style={place} className="flex">
      <Link
        href={href}
        prefetch={false}
        title={`${area.revenueText} of revenue`}
        onPointerEnter={() => onPoint(area.slug)}
        onPointerLeave={() => onPoint(null)}
        className={cn(
          fill,
          'flex min-h-14 min-w-0 flex-1 flex-col px-2 py-1.5 text-12 transition-colors max-sm:px-1 max-sm:py-1',
        )}
      >
        <span lang="en" className="font-strong hyphens-auto break-words max-sm:text-[10px]/[13px]">
          {area.name}
        </span>
        <span className="tabular-nums">
          {area.customersText}
          <span className="max-sm:hidden"> · {area.shareText}</span>
        </span>
      </Link>
    </li>
  )
}
