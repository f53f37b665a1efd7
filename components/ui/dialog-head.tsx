import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { Button } from './button'
import { cn } from './cn'

type DialogHeadProps = { title: string; description?: ReactNode; className?: string }

/** What a dialog or sheet is about, and the way out of it. */
export function DialogHead({ title, description, className }: DialogHeadProps) {
  return (
    <header className={cn('flex items-start justify-between gap-4 px-5 py-3', className)}>
      <div className="flex flex-col gap-1 py-1">
        <Radix.Title className="font-strong text-16">{title}</Radix.Title>
        {description && <Radix.Description className="text-13 text-muted">{description}</Radix.Description>}
      </div>
      <Radix.Close asChild>
        <Button variant="ghost" aria-label="Close" className="-mr-2 size-8 px-0 pointer-coarse:size-11">
          <X aria-hidden />
        </Button>
      </Radix.Close>
    </header>
  )
}
