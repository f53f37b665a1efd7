import type { Columns } from '@/lib/charts/prepare-columns'
import { cn } from '../ui/cn'
import { columnTone } from './column-tone'

/** Which bars are what, where there are several. */
export function ColumnsLegend({ series }: { series: Columns['series'] | undefined }) {
  return (
    <p className="-mt-1 flex min-h-7 flex-wrap items-center gap-x-4 pb-2 text-12 text-muted">
      {series?.map(({ title }, index) => (
        <span key={title} className="flex items-center gap-1.5">
          <span aria-hidden className={cn('size-2.5 rounded-[2px]', columnTone(index, 1))} />
          {title}
        </span>
      ))}
    </p>
  )
}
