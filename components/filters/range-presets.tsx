import type { RangePreset } from '@/lib/domain/range-preset'
import { cn } from '../ui/cn'
import { rangeGroups, rangeTitles } from './range-titles'

type RangePresetsProps = { chosen: RangePreset | null; onChoose: (range: RangePreset) => void }

export function RangePresets({ chosen, onChoose }: RangePresetsProps) {
  return (
    <div className="grid grid-cols-2 gap-x-2 p-2 sm:grid-cols-3">
      {rangeGroups.map((group) => (
        <div key={group[0]} className="max-sm:contents sm:flex sm:flex-col">
          {group.map((range) => (
            <button
              key={range}
              type="button"
              aria-pressed={range === chosen}
              onClick={() => onChoose(range)}
              className={cn(
                'h-8 whitespace-nowrap rounded-control px-2.5 text-left text-13 hover:bg-hover pointer-coarse:h-11',
                range === chosen && 'bg-accent-soft font-strong text-accent hover:bg-accent-soft',
              )}
            >
              {rangeTitles[range]}
            </button>
          ))}
        </div>
      ))}
    </div>
  )
}
