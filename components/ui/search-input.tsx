import { Search } from 'lucide-react'
import type { ComponentProps } from 'react'
import { cn } from './cn'
import { Input } from './input'

type SearchInputProps = Omit<ComponentProps<'input'>, 'type'> & { label: string }

/** A search field; the page's `/` key focuses the first one. */
export function SearchInput({ label, className, ...rest }: SearchInputProps) {
  return (
    <div data-chrome className={cn('relative min-w-0', className)}>
      <Search
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-muted"
      />
      <Input
        type="search"
        data-search
        aria-label={label}
        placeholder={rest.placeholder ?? label}
        autoComplete="off"
        spellCheck={false}
        className="h-8 pl-8 text-13"
        {...rest}
      />
    </div>
  )
}
