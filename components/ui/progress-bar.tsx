import { cn } from './cn'

type ProgressBarProps = {
  label: string
  /** 0 to 1; null while the end is not known. */
  share: number | null
  tone?: 'accent' | 'good' | 'bad'
  className?: string
}

const fills = { accent: 'bg-accent', good: 'bg-good', bad: 'bg-bad' }

export function ProgressBar({ label, share, tone = 'accent', className }: ProgressBarProps) {
  const percent = share === null ? undefined : Math.round(Math.min(1, Math.max(0, share)) * 100)
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      className={cn('h-1.5 overflow-hidden rounded-full bg-pressed', className)}
    >
      <div
        className={cn(
          'h-full rounded-full transition-[width]',
          fills[tone],
          percent === undefined && 'w-1/3 animate-pulse',
        )}
        style={percent === undefined ? undefined : { width: `${percent}%` }}
      />
    </div>
  )
}
