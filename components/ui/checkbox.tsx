import { Check } from 'lucide-react'
import { type ComponentProps, type ReactNode, useId } from 'react'
import { cn } from './cn'

type CheckboxProps = Omit<ComponentProps<'input'>, 'type'> & {
  label: ReactNode
  hint?: ReactNode
  /** Keeps the label for screen readers only. */
  labelHidden?: boolean
}

export function Checkbox({ label, hint, labelHidden, className, id, ...rest }: CheckboxProps) {
  const ownId = useId()
  const inputId = id ?? ownId
  return (
    <div className={cn('relative flex items-start gap-2.5 pointer-coarse:min-h-11 pointer-coarse:py-3', className)}>
      <span className="relative mt-0.5 inline-flex size-4 shrink-0">
        <input
          type="checkbox"
          id={inputId}
          aria-describedby={hint ? `${inputId}-hint` : undefined}
          className="peer size-4 appearance-none rounded-[4px] border border-field bg-surface checked:border-accent checked:bg-accent disabled:opacity-50"
          {...rest}
        />
        <Check
          aria-hidden
          strokeWidth={3}
          className="pointer-events-none absolute inset-0.5 hidden size-3 text-on-accent peer-checked:block"
        />
      </span>
      <span className={cn('flex flex-col', labelHidden && 'sr-only')}>
        <label htmlFor={inputId} className="text-14 pointer-coarse:after:absolute pointer-coarse:after:inset-0">
          {label}
        </label>
        {hint && (
          <span id={`${inputId}-hint`} className="text-13 text-muted">
            {hint}
          </span>
        )}
      </span>
    </div>
  )
}
