import { Slot } from 'radix-ui'
import { type ReactElement, type ReactNode, useId } from 'react'
import { cn } from './cn'

type FieldProps = {
  label: ReactNode
  hint?: ReactNode
  /** What is wrong and what to do; the control is marked invalid and described by it. */
  error?: ReactNode
  className?: string
  /** One control: Input, Select, Textarea. */
  children: ReactElement
}

export function Field({ label, hint, error, className, children }: FieldProps) {
  const id = useId()
  const described = error ? `${id}-error` : hint ? `${id}-hint` : undefined
  return (
    <div className={cn('flex flex-col gap-1.5', className)}>
      <label htmlFor={id} className="font-strong text-13">
        {label}
      </label>
      <Slot.Root id={id} aria-describedby={described} aria-invalid={error ? true : undefined}>
        {children}
      </Slot.Root>
      {error ? (
        <p id={`${id}-error`} role="alert" className="text-13 text-bad">
          {error}
        </p>
      ) : (
        hint && (
          <p id={`${id}-hint`} className="text-13 text-muted">
            {hint}
          </p>
        )
      )}
    </div>
  )
}
