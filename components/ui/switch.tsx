'use client'
import { Switch as Radix } from 'radix-ui'
import { type ComponentProps, type ReactNode, useId } from 'react'
import { cn } from './cn'

type SwitchProps = Omit<ComponentProps<typeof Radix.Root>, 'children' | 'asChild'> & {
  label: ReactNode
  hint?: ReactNode
}

export function Switch({ label, hint, className, id, ...rest }: SwitchProps) {
  const ownId = useId()
  const inputId = id ?? ownId
  return (
    <div className={cn('flex items-start justify-between gap-4 pointer-coarse:min-h-11', className)}>
      <span className="flex flex-col">
        <label htmlFor={inputId} className="text-14">
          {label}
        </label>
        {hint && (
          <span id={`${inputId}-hint`} className="text-13 text-muted">
            {hint}
          </span>
        )}
      </span>
      <Radix.Root
        id={inputId}
        aria-describedby={hint ? `${inputId}-hint` : undefined}
        className="mt-0.5 h-5 w-9 shrink-0 rounded-full border border-field bg-pressed p-0.5 transition-colors disabled:opacity-50 data-[state=checked]:border-accent data-[state=checked]:bg-accent"
        {...rest}
      >
        <Radix.Thumb className="block size-3.5 rounded-full bg-field transition-transform data-[state=checked]:translate-x-4 data-[state=checked]:bg-on-accent" />
      </Radix.Root>
    </div>
  )
}
