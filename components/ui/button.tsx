import { cva, type VariantProps } from 'class-variance-authority'
import { LoaderCircle } from 'lucide-react'
import { Slot } from 'radix-ui'
import type { ComponentProps } from 'react'
import { cn } from './cn'

const button = cva(
  'inline-flex shrink-0 select-none items-center justify-center gap-1.5 whitespace-nowrap rounded-control border font-strong transition-colors disabled:pointer-events-none disabled:opacity-50 aria-disabled:pointer-events-none aria-disabled:opacity-50 [&_svg]:size-4 [&_svg]:shrink-0',
  {
    variants: {
      variant: {
        primary: 'border-transparent bg-accent text-on-accent hover:bg-accent-strong',
        secondary: 'border-line-strong bg-surface text-text hover:bg-hover active:bg-pressed',
        ghost:
          'border-transparent bg-transparent text-muted hover:bg-hover hover:text-text active:bg-pressed data-[state=open]:bg-hover data-[state=open]:text-text',
        danger: 'border-transparent bg-bad text-on-danger hover:opacity-90',
      },
      size: {
        small: 'h-8 px-2.5 text-13 pointer-coarse:h-11',
        medium: 'h-9 px-3.5 text-14 pointer-coarse:h-11',
      },
    },
    defaultVariants: { variant: 'secondary', size: 'small' },
  },
)

export type ButtonProps = ComponentProps<'button'> &
  VariantProps<typeof button> & {
    /** Renders the single child (a link) with the button's looks. */
    asChild?: boolean
    /** Shows a spinner and refuses clicks. */
    busy?: boolean
  }

export function Button({ variant, size, asChild, busy, className, children, disabled, type, ...rest }: ButtonProps) {
  const classes = cn(button({ variant, size }), className)
  if (asChild)
    return (
      <Slot.Root className={classes} {...rest}>
        {children}
      </Slot.Root>
    )
  return (
    <button
      type={type ?? 'button'}
      className={classes}
      disabled={disabled || busy}
      aria-busy={busy || undefined}
      {...rest}
    >
      {busy && <LoaderCircle aria-hidden className="animate-spin" />}
      {children}
    </button>
  )
}
