'use client'
import type { ShownChange } from '@/lib/charts/compare-values'
import type { Tile } from '@/lib/charts/prepare-tree-map'
import { cn } from '../ui/cn'

type TreeMapPart = {
  key: string
  name: string
  text: string
  share: string
  change: ShownChange | null
  /** 0 palest to 3. */
  step: number
}

type TreeMapProps = {
  tiles: readonly Tile[]
  parts: readonly TreeMapPart[]
  height: number
  onSelect: (key: string) => void
}

const fills = ['bg-series-1/8', 'bg-series-1/14', 'bg-series-1/20', 'bg-series-1/26']
const percent = (share: number) => `${share * 100}%`

/** Tiles as large as what they sell; a click goes into one. */
export function TreeMap({ tiles, parts, height, onSelect }: TreeMapProps) {
  return (
    <ul className="relative w-full" style={{ height }}>
      {tiles.map((tile) => {
        const part = parts[tile.index]
        if (!part) return null
        const roomy = tile.width * tile.height > 0.02
        return (
          <li
            key={part.key}
            className="absolute p-px"
            style={{
              left: percent(tile.left),
              top: percent(tile.top),
              width: percent(tile.width),
              height: percent(tile.height),
            }}
          >
            <button
              type="button"
              onClick={() => onSelect(part.key)}
              aria-label={`${part.name}: ${part.text}, ${part.share}`}
              title={`${part.name}: ${part.text}, ${part.share}`}
              className={cn(
                'flex size-full flex-col overflow-hidden rounded-[4px] text-left text-12 transition-colors hover:bg-accent-soft',
                roomy && 'px-2 py-1.5',
                fills[part.step],
              )}
            >
              {roomy && (
                <>
                  <span className="max-w-full truncate font-strong">{part.name}</span>
                  <span className="tabular-nums">
                    {part.text} · {part.share}
                  </span>
                  {part.change && (
                    <span className="tabular-nums" title={part.change.difference}>
                      {part.change.arrow} {part.change.text}
                    </span>
                  )}
                </>
              )}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
