import type { HeatMap } from '@/lib/charts/prepare-heat-map'
import { cn } from '../ui/cn'
import { cellFill } from './heat-fill'

/** A week at a glance; its sentence stands for it where it is read. */
export function MiniHeatMap({ heatMap }: { heatMap: HeatMap }) {
  const { hours, rows } = heatMap
  return (
    <div role="img" aria-label={heatMap.summary} className="flex flex-col gap-px">
      {rows.map((row) => (
        <div key={row.weekday} className="flex h-3.5 items-center gap-px">
          <span className="w-7 shrink-0 text-12 text-muted leading-none">{row.shortName.slice(0, 2)}</span>
          {row.cells.map((cell) => (
            <span
              key={cell.hour}
              title={`${cell.label}: ${cell.text}`}
              className={cn('h-full flex-1 rounded-[2px]', cellFill(cell))}
            />
          ))}
        </div>
      ))}
      <div className="flex justify-between pt-0.5 pl-7 text-12 text-muted tabular-nums">
        <span>{hours[0]?.label}:00</span>
        <span>{hours.at(-1)?.label}:00</span>
      </div>
    </div>
  )
}
