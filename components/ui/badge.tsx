import { cva, type VariantProps } from 'class-variance-authority'
import type { ReactNode } from 'react'
import { cn } from './cn'

const badge = cva(
  'inline-flex h-5 shrink-0 items-center gap-1 whitespace-nowrap rounded-full px-2 font-strong text-12 [&_svg]:size-3',
  {
    variants: {
      tone: {
        neutral: 'bg-pressed text-text',
        accent: 'bg-accent-soft text-accent',
        good: 'bg-good-soft text-good',
        bad: 'bg-bad-soft text-bad',
        warning: 'bg-warning-soft text-warning',
      },
    },
    defaultVariants: { tone: 'neutral' },
  },
)

type BadgeProps = VariantProps<typeof badge> & { className?: string; children: ReactNode }

/** A state in one or two words. */
export function Badge({ tone, className, children }: BadgeProps) {
  return <span className={cn(badge({ tone }), className)}>{children}</span>
}
