import type { ComponentProps } from 'react'
import { cn } from './cn'

export const controlClasses =
  'h-9 w-full min-w-0 rounded-control border border-field bg-surface px-3 text-14 text-text placeholder:text-muted hover:border-muted focus-visible:border-accent focus-visible:outline-offset-0 disabled:cursor-not-allowed disabled:opacity-50 aria-invalid:border-bad pointer-coarse:h-11 pointer-coarse:text-16'

export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input className={cn(controlClasses, className)} {...rest} />
}
