import { prepareSparkline } from '@/lib/charts/prepare-sparkline'
import type { MetricValue } from '@/lib/domain/metric'
import { cn } from '../ui/cn'

/** A line without axes, as wide and high as its place; said in words elsewhere. */
export function Sparkline({ values, className }: { values: readonly MetricValue[]; className?: string }) {
  const { path, end } = prepareSparkline(values)
  return (
    <span aria-hidden className={cn('relative block h-8 py-0.5 pr-0.5', className)}>
      <span className="relative block size-full">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" className="block size-full overflow-visible">
          <title>Trend</title>
          <path
            d={path}
            fill="none"
            stroke="var(--series-1)"
            strokeWidth={1.5}
            strokeLinejoin="round"
            vectorEffect="non-scaling-stroke"
          />
        </svg>
        {end && (
          <span
            className="absolute size-1 -translate-x-1/2 -translate-y-1/2 rounded-full bg-series-1"
            style={{ left: `${end.x}%`, top: `${end.y}%` }}
          />
        )}
      </span>
    </span>
  )
}
