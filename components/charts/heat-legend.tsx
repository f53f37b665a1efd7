import type { HeatMap } from '@/lib/charts/prepare-heat-map'
import { cn } from '../ui/cn'
import { cellFill } from './heat-fill'

/** What the colours of a heat map stand for; each says its values on hover. */
export function HeatLegend({ legend: { low, high, steps } }: { legend: NonNullable<HeatMap['legend']> }) {
  return (
    <p className="flex items-center justify-end gap-2 text-12 text-muted tabular-nums">
      <span className="sr-only">Colours from</span>
      {low}
      <span aria-hidden className="flex gap-px">
        {steps.map((step) => (
          <span
            key={`${step.isLess} ${step.step}`}
            title={step.text}
            className={cn('h-2.5 w-5 first:rounded-l-[3px] last:rounded-r-[3px]', cellFill(step))}
          />
        ))}
      </span>
      <span className="sr-only">to</span>
      {high}
    </p>
  )
}
