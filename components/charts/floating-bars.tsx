'use client'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { FloatingBar } from '@/lib/charts/floating-bar'
import { cn } from '../ui/cn'
import { FileText } from '../ui/file-text'

/** What a click on a row does: lead somewhere or change the view; null: nothing. */
export type RowAction = { href: string } | { onSelect: () => void; selected: boolean } | null

type FloatingBarsProps = {
  bars: readonly FloatingBar[]
  /** Rows below them: what is not a part of its own. */
  rest?: readonly FloatingBar[]
  zero: number | null
  /** Joins each bar's end to the next one's start. */
  joined?: boolean
  action?: (key: string) => RowAction
  restAction?: (key: string) => RowAction
}

const fills: Readonly<Record<FloatingBar['tone'], string>> = {
  whole: 'bg-series-1/30',
  good: 'bg-good/55',
  bad: 'bg-bad/55 bg-[repeating-linear-gradient(135deg,transparent_0_3px,var(--surface)_3px_4px)]',
  neutral: 'bg-series-8/40',
  none: 'hidden',
}

/** Bars that begin where they belong and not at the edge: parts of a change, each a row to click. */
export function FloatingBars({ bars, rest = [], zero, joined, action, restAction }: FloatingBarsProps) {
  return (
    <ol className="-mx-2 flex flex-col gap-px">
      {bars.map((bar, index) => (
        <li key={bar.key}>
          <Target action={action?.(bar.key) ?? null} strong={bar.tone === 'whole'}>
            <Row bar={bar} zero={zero} join={joined ? bars[index + 1] : undefined} />
          </Target>
        </li>
      ))}
      {rest.map((bar) => (
        <li key={bar.key} className="text-muted">
          <Target action={restAction?.(bar.key) ?? null}>
            <Row bar={bar} zero={zero} />
          </Target>
        </li>
      ))}
    </ol>
  )
}

const target = 'flex h-9 w-full items-center gap-3 rounded-control px-2 text-left text-13 pointer-coarse:h-11'

function Target({ action, strong, children }: { action: RowAction; strong?: boolean; children: ReactNode }) {
  const selected = action !== null && 'selected' in action && action.selected
  const classes = cn(
    target,
    strong && 'font-strong',
    action && 'transition-colors hover:bg-hover',
    selected && 'bg-accent-soft hover:bg-accent-soft',
  )
  if (action === null) return <div className={classes}>{children}</div>
  if ('href' in action)
    return (
      <Link href={action.href} prefetch={false} className={classes}>
        {children}
      </Link>
    )
  return (
    <button type="button" aria-pressed={selected} onClick={action.onSelect} className={classes}>
      {children}
    </button>
  )
}

const percent = (place: number) => `${place * 100}%`

function Row({ bar, zero, join }: { bar: FloatingBar; zero: number | null; join?: FloatingBar | undefined }) {
  const meets = join && [bar.from, bar.to].find((end) => end === join.from || end === join.to)
  return (
    <>
      <span className="flex w-[46%] min-w-0 items-baseline gap-2 max-sm:w-[42%]" title={bar.definition ?? bar.label}>
        <span className="truncate">
          <FileText>{bar.label}</FileText>
        </span>
        {bar.note && (
          <span className="shrink-0 font-normal text-12 text-muted tabular-nums max-sm:hidden">{bar.note}</span>
        )}
      </span>
      <span aria-hidden className="relative h-full min-w-0 flex-1">
        {zero !== null && (
          <span className="absolute inset-y-0 border-line-strong border-l" style={{ left: percent(zero) }} />
        )}
        <span
          className={cn('absolute inset-y-2 min-w-0.5 rounded-[3px]', fills[bar.tone])}
          style={{ left: percent(bar.from), width: percent(bar.to - bar.from) }}
        />
        {meets !== undefined && (
          <span
            className="absolute top-[calc(100%-8px)] z-1 h-[17px] border-l border-l-text/40"
            style={{ left: percent(meets) }}
          />
        )}
      </span>
      <span className="w-24 shrink-0 text-right tabular-nums" title={bar.exact}>
        {bar.text}
      </span>
    </>
  )
}
