'use client'
import Link from 'next/link'
import type { Ranking, RankingRow } from '@/lib/charts/prepare-ranking'
import { cn } from '../ui/cn'
import { FileText } from '../ui/file-text'
import { ChangeText } from './change-text'

type BarListProps = {
  ranking: Ranking
  /** Click on a row: filters by it. */
  onSelect?: (key: string) => void
  /** Or: where a row leads. */
  href?: (key: string) => string
  /** Rows that are filtered by now. */
  selected?: readonly string[]
  /** Colour of the thing, the same on every page. */
  tone?: 'series-1' | 'series-2' | 'series-3'
}

const bars = { 'series-1': 'bg-series-1/15', 'series-2': 'bg-series-2/20', 'series-3': 'bg-series-3/15' }

/** Sorted bars: name in the row, value at its end, the whole row to click. */
export function BarList({ ranking, onSelect, href, selected = [], tone = 'series-1' }: BarListProps) {
  return (
    <ol className="-mx-2 flex flex-col gap-px">
      {ranking.rows.map((row) => (
        <li key={row.key} className="relative">
          <Target row={row} onSelect={onSelect} href={href} selected={selected.includes(row.key)}>
            <RowContent row={row} bar={bars[tone]} />
          </Target>
        </li>
      ))}
      {ranking.other && (
        <li className="flex h-9 items-center gap-3 px-2 text-13 text-muted">
          <RowContent row={ranking.other} />
        </li>
      )}
    </ol>
  )
}

type TargetProps = Pick<BarListProps, 'onSelect' | 'href'> & {
  row: RankingRow
  selected: boolean
  children: React.ReactNode
}

const target =
  'group flex h-9 w-full items-center gap-3 rounded-control px-2 text-left text-13 transition-colors pointer-coarse:h-11'

function Target({ row, onSelect, href, selected, children }: TargetProps) {
  const classes = cn(target, (href || onSelect) && 'hover:bg-hover', selected && 'bg-accent-soft hover:bg-accent-soft')
  if (href)
    return (
      <Link href={href(row.key)} prefetch={false} className={classes}>
        {children}
      </Link>
    )
  if (!onSelect) return <div className={classes}>{children}</div>
  return (
    <button type="button" aria-pressed={selected} onClick={() => onSelect(row.key)} className={classes}>
      {children}
    </button>
  )
}

function RowContent({ row, bar }: { row: RankingRow; bar?: string }) {
  return (
    <>
      <span className="relative flex h-7 min-w-0 flex-1 items-center">
        {bar && (
          <span
            aria-hidden
            className={cn('absolute inset-y-0 left-0 min-w-0.5 rounded-[4px]', bar)}
            style={{ width: `${row.bar * 100}%` }}
          />
        )}
        <span className={cn('relative truncate', bar && 'px-2')} title={row.name}>
          <FileText>{row.name}</FileText>
        </span>
      </span>
      {row.change && <ChangeText change={row.change} className="w-16 text-right text-12 max-sm:hidden" />}
      {row.shareText && (
        <span className="w-12 text-right text-12 text-muted tabular-nums max-sm:hidden">{row.shareText}</span>
      )}
      <span className="w-22 shrink-0 text-right tabular-nums" title={row.exact}>
        {row.text}
      </span>
    </>
  )
}
