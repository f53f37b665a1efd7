'use client'
import { X } from 'lucide-react'
import { Dialog as Radix } from 'radix-ui'
import { Button } from './button'
import { cn } from './cn'
import type { DialogProps } from './dialog'

type SheetProps = Omit<DialogProps, 'size'> & {
  /** On a phone both come from the bottom when `bottom` is given. */
  side?: 'right' | 'left' | 'bottom'
}

const places = {
  right: 'inset-y-0 right-0 w-full max-w-md border-l animate-slide',
  left: 'inset-y-0 left-0 w-[min(320px,85vw)] border-r animate-fade',
  bottom: 'inset-x-0 bottom-0 max-h-[85dvh] rounded-t-card border-t animate-rise pb-[env(safe-area-inset-bottom)]',
}

/** A dialog at the edge of the screen: details beside a list, or a phone's menu. */
export function Sheet({
  title,
  description,
  trigger,
  open,
  onOpenChange,
  children,
  footer,
  side = 'right',
}: SheetProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 animate-fade bg-overlay" />
        <Radix.Content
          {...(description ? {} : { 'aria-describedby': undefined })}
          className={cn('fixed z-40 flex flex-col bg-raised shadow-float', places[side])}
        >
          <header className="flex items-center justify-between gap-4 border-b px-5 py-3">
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
          <div className="min-h-0 flex-1 overflow-y-auto px-5 py-4">{children}</div>
          {footer && <footer className="flex justify-end gap-2 border-t px-5 py-3">{footer}</footer>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
