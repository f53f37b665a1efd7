'use client'
import { type ReactNode, useId } from 'react'
import { cn } from './cn'

type SegmentedControlProps<Value extends string> = {
  /** Names the group for screen readers. */
  label: string
  value: Value
  onChange: (value: Value) => void
  options: readonly { value: Value; label: ReactNode; disabled?: boolean }[]
  className?: string
}

export function SegmentedControl<Value extends string>({
  label,
  value,
  onChange,
  options,
  className,
}: SegmentedControlProps<Value>) {
  const name = useId()
  return (
    <fieldset
      className={cn(
        'inline-flex h-8 w-fit rounded-control border border-line-strong bg-surface pointer-coarse:h-11 print:border-transparent',
        className,
      )}
    >
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className="relative -my-px flex h-8 cursor-pointer items-center justify-center border border-transparent px-2.5 text-13 text-muted transition-colors first:-ml-px first:rounded-l-control last:-mr-px last:rounded-r-control hover:text-text has-checked:z-1 has-checked:border-accent has-checked:bg-accent-soft has-checked:font-strong has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2 has-disabled:pointer-events-none has-disabled:opacity-50 pointer-coarse:h-11 pointer-coarse:min-w-11 print:not-has-checked:hidden print:border-transparent"
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={option.disabled}
            onChange={() => onChange(option.value)}
            className="sr-only"
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
