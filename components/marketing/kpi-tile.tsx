'use client'
import type { ReactNode } from 'react'
import { prepareFigure } from '@/lib/charts/prepare-figure'
import type { KpisAnswer } from '@/lib/contracts/kpis'
import { metric } from '@/lib/domain/metric'
import { Figure } from '../charts/figure'
import { Sparkline } from '../charts/sparkline'
import { useFormat } from '../shell/workspace-context'
import { Definition } from '../ui/card'
import { cn } from '../ui/cn'

type KpiTileProps = {
  kpi: KpisAnswer['kpis'][number]
  /** What the changes are against: "15 Oct – 11 Nov 2011". */
  against: string | undefined
  /** Shown in the trend. */
  chosen: boolean
  onChoose: () => void
  /** At the right of its title: the menu of all figures, in the last one. */
  menu?: ReactNode
}

/** A key figure: how much, against what, which way it goes. Click: its trend. */
export function KpiTile({ kpi, against, chosen, onChoose, menu }: KpiTileProps) {
  const format = useFormat()
  const { title, definition, unit, better } = metric(kpi.metric)
  const figure = prepareFigure({ value: kpi.value, comparison: kpi.comparison, unit, better, format })
  return (
    <li
      className={cn(
        'group @container relative flex min-h-[143px] min-w-0 flex-col gap-1 bg-surface px-3.5 pt-2.5 pb-3 transition-colors hover:bg-hover',
        chosen && 'shadow-[inset_0_2px_0_var(--accent)]',
      )}
    >
      <div className="flex h-6 items-center justify-between gap-1 max-md:h-8">
        <button
          type="button"
          aria-pressed={chosen}
          title={figure.exact}
          onClick={onChoose}
          className={cn(
            'min-w-0 truncate text-left max-md:line-clamp-2 max-md:whitespace-normal text-12 after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-accent focus-visible:after:-outline-offset-2',
            chosen ? 'font-strong text-text' : 'text-muted',
          )}
        >
          {title}
        </button>
        <span className="relative z-1 -my-1 -mr-2 flex shrink-0 items-center">
          <span className="pointer-fine:absolute pointer-fine:right-full pointer-fine:bg-hover pointer-fine:opacity-0 pointer-fine:group-hover:opacity-100 pointer-fine:focus-within:opacity-100">
            <Definition text={definition} />
          </span>
          {menu}
        </span>
      </div>
      <div className="pointer-events-none relative z-1 [&_button]:pointer-events-auto">
        <Figure figure={figure} against={against} />
      </div>
      <Sparkline values={kpi.series.map(({ value }) => value)} className="mt-auto h-7" />
    </li>
  )
}
