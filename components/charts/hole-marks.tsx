import type { TimePoint } from '@/lib/charts/prepare-time-series'
import { hatched } from './hatched'
import { insets } from './time-series-frame'

/** Hatched columns where branches are missing; said in the tooltip and the table. */
export function HoleMarks({ points, width }: { points: readonly TimePoint[]; width: number }) {
  const plot = width - insets.left - insets.right
  const step = plot / Math.max(1, points.length - 1)
  return points
    .filter(({ missing }) => missing > 0)
    .map(({ index }) => {
      const from = Math.max(0, (index - 0.5) * step)
      const to = Math.min(plot, (index + 0.5) * step)
      return (
        <span
          key={index}
          aria-hidden
          data-hole
          className={hatched}
          style={{
            left: `${((insets.left + from) / width) * 100}%`,
            width: `${(Math.max(2, to - from) / width) * 100}%`,
            top: insets.top,
            bottom: insets.bottom,
          }}
        />
      )
    })
}
