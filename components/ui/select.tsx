import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { cn } from './cn'
import { controlClasses } from './input'

export type SelectOption = { value: string; label: string; disabled?: boolean }

type SelectProps = Omit<ComponentProps<'select'>, 'children' | 'size'> & {
  options: readonly SelectOption[]
  /** The accessible name where no Field gives one. */
  label?: string
  size?: 'small' | 'medium'
}

export function Select({ options, label, size = 'medium', className, ...rest }: SelectProps) {
  return (
    <span className={cn('relative inline-flex min-w-0', size === 'medium' && 'w-full', className)}>
      <select
        aria-label={label}
        className={cn(
          controlClasses,
          'appearance-none pr-8 print:border-transparent',
          size === 'small' && 'h-8 border-line-strong px-2.5 pr-7 font-strong text-13',
        )}
        {...rest}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled} className="bg-raised text-text">
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute print:hidden top-1/2 right-2 size-4 -translate-y-1/2 text-muted"
      />
    </span>
  )
}
