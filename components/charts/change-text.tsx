import type { ShownChange, Tone } from '@/lib/charts/compare-values'
import { cn } from '../ui/cn'

const tones: Readonly<Record<Tone, string>> = { good: 'text-good', bad: 'text-bad', neutral: 'text-muted' }

/** ▲ +4.2%, coloured by whether it is good; the absolute difference as its title. */
export function ChangeText({ change, className }: { change: ShownChange; className?: string }) {
  return (
    <span title={change.difference} className={cn('whitespace-nowrap tabular-nums', tones[change.tone], className)}>
      {change.arrow && (
        <span aria-hidden className="mr-0.5 text-[0.75em]">
          {change.arrow}
        </span>
      )}
      {change.text}
    </span>
  )
}
