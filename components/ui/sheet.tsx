'use client'
import { Dialog as Radix } from 'radix-ui'
import { cn } from './cn'
import type { DialogProps } from './dialog'
import { DialogHead } from './dialog-head'

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
          <DialogHead title={title} description={description} className="border-b" />
          <div className="min-h-0 flex-1 overflow-y-auto px-5 py-4">{children}</div>
          {footer && <footer className="flex justify-end gap-2 border-t px-5 py-3">{footer}</footer>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
