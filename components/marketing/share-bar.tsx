'use client'
import { useFormat } from '../shell/workspace-context'

type ShareBarProps = { share: number | null /** The share that fills the bar. */; most?: number }

/** A share in words and as a bar before them; 0.1 = 10 %. */
export function ShareBar({ share, most = 1 }: ShareBarProps) {
  const format = useFormat()
  const width = share === null ? 0 : Math.min(1, Math.max(0, share / most)) * 100
  return (
    <span className="flex items-center justify-end gap-2">
      <span aria-hidden className="hidden h-1.5 w-16 overflow-hidden rounded-full bg-pressed lg:block">
        <span className="block h-full rounded-full bg-series-1" style={{ width: `${width}%` }} />
      </span>
      <span className="w-12 tabular-nums">{format.value(share, 'percent')}</span>
    </span>
  )
}
