import { cn } from './cn'

/** A grey place-holder; give it the size of what is coming. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={cn('block animate-pulse rounded-[4px] bg-pressed', className)} />
}
